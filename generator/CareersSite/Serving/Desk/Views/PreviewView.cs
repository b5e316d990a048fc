using CareersSite.Model;
using CareersSite.Serving.Desk.Board;
using CareersSite.Serving.Desk.Charts;
using CareersSite.Serving.Desk.Previews;
using CareersSite.Theming;

namespace CareersSite.Serving.Desk.Views;

/// <summary>The desk's page of one posting: how it stands, what is wrong with it, how others will show it.</summary>
public static class PreviewView
{
    public static IReadOnlyDictionary<string, ViewValue> Of(DeskFrame frame, DeskPosting posting)
    {
        var preview = PostingPreview.Of(posting, frame.Version);
        var scale = TimeScale.Of(frame.Today, [posting]);
        return frame.Globals(posting.Title, current: "", new Dictionary<string, ViewValue>
        {
            ["row"] = RowModel.View.Of(new RowModel(posting, scale, frame)),
            ["scale"] = CurveView.Of(scale),
            ["problems"] = frame.ListOf(posting.Problems),
            ["is_to_come"] = preview.IsYetToCome,
            ["is_closed"] = posting.Placed?.State == PostingState.Closed,
            ["has_feed"] = frame.Site?.Settings.Feeds.Json ?? false,
            ["search"] = preview.Page is { } page ? SearchOf(page, posting, frame, preview.IsYetToCome) : ViewValue.Nothing,
            ["job"] = preview.Job is { } job ? JobOf(job, frame) : ViewValue.Nothing,
            ["share"] = preview.Page is { } shared ? ShareOf(shared, frame) : ViewValue.Nothing,
            ["feed"] = preview.Feed is { } entry ? FeedOf(entry) : ViewValue.Nothing,
        });
    }

    private static ViewValue SearchOf(PublishedPage page, DeskPosting posting, DeskFrame frame, bool isYetToCome) => Map(
        // The window's title says first that it is a draft; that goes when it opens.
        ("title", isYetToCome ? page.Sharing.GetValueOrDefault("og:title") ?? posting.Title : page.Title),
        ("trail", string.Join(" › ", new[] { Host(frame) }.Concat(posting.Placed!.Address.Path.Split('/', StringSplitOptions.RemoveEmptyEntries)))),
        ("description", page.Description));

    private static ViewValue JobOf(JobCard job, DeskFrame frame) => Map(
        ("title", job.Title),
        ("company", job.Company),
        ("logo", LocalPicture(job.Logo, frame)),
        ("initial", job.Company.Length > 0 ? job.Company[..1] : "·"),
        ("place", job.Place),
        ("facts", ViewValue.Texts(job.Facts)),
        ("missing", job.Missing.Count > 0 ? string.Join(", ", job.Missing) : null),
        ("better", job.Better.Count > 0 ? string.Join(", ", job.Better) : null));

    private static ViewValue ShareOf(PublishedPage page, DeskFrame frame)
    {
        var picture = page.Sharing.GetValueOrDefault("og:image");
        return Map(
            ("title", page.Sharing.GetValueOrDefault("og:title") ?? page.Title),
            ("description", page.Sharing.GetValueOrDefault("og:description")),
            ("host", Host(frame)),
            ("picture", LocalPicture(picture, frame)),
            ("other_picture", LocalPicture(picture, frame) is null ? picture : null),
            ("alt", page.Sharing.GetValueOrDefault("og:image:alt") ?? ""));
    }

    private static ViewValue FeedOf(FeedEntry entry) => Map(
        ("title", entry.Title),
        ("published", DateOnly.TryParseExact(entry.Published?[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DayWords.Of(day) : null),
        ("summary", entry.Summary),
        ("apply_at", entry.ApplyAt),
        ("tags", ViewValue.Texts(entry.Tags)),
        ("json", entry.Json));

    /// <summary>The server on which the site will be.</summary>
    private static string Host(DeskFrame frame) => frame.Version.Loaded.Settings.StatedUrl.Authority;

    /// <summary>Null for a picture of another server, which the desk does not ask.</summary>
    private static string? LocalPicture(string? url, DeskFrame frame) =>
        url is not null && frame.Site is { Permalinks: var links } && url.StartsWith(links.Origin + links.BasePath, StringComparison.Ordinal) ? url[links.Origin.Length..] : null;

    private static ViewValue Map(params IEnumerable<(string Name, ViewValue Value)> members) =>
        ViewValue.Map(members.Select(member => KeyValuePair.Create(member.Name, member.Value)));
}
