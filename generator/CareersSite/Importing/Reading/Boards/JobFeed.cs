using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Importing.Reading.Schema;

namespace CareersSite.Importing.Reading.Boards;

/// <summary>A JSON Feed whose items carry a JobPosting under <c>_jobposting</c>, as this program and some hosted systems publish it.</summary>
internal sealed class JobFeed(SiteSettings settings)
{
    private const string Version = "https://jsonfeed.org/version/";

    /// <summary>The jobs; null where the JSON is no such feed.</summary>
    public IEnumerable<BoardJob>? Read(JsonElement root) =>
        IsFeed(root)
            ? root.At("items").Items().Where(item => item.At("_jobposting").IsObject()).Select(item => ReadItem(item, root.Text("language")))
            : null;

    public static bool IsFeed(JsonElement root) => root.Text("version")?.StartsWith(Version, StringComparison.Ordinal) == true;

    private BoardJob ReadItem(JsonElement item, string? language)
    {
        var job = item.At("_jobposting");
        var facts = JobPostingReading.Of(job, settings, item.Text("language") ?? language);
        var address = item.Text("url") ?? job.Text("url");
        if (!facts.Has("title"))
        {
            facts.Text("title", item.Text("title"), "title");
        }

        if (!facts.Has("id"))
        {
            facts.Text("id", item.Text("id"), "id");
        }

        if (!facts.Has("date"))
        {
            facts.Moment("date", item.Text("date_published"), "date_published");
        }

        if (item.Text("date_modified") is { } changed && changed != item.Text("date_published"))
        {
            facts.Moment("updated", changed, "date_modified");
        }

        facts.Text("apply", LinkTarget.Of(item.Text("external_url")), "external_url");
        var html = item.Text("content_html") ?? job.Text("description");
        var text = html is null
            ? BoardText.Of(item.Text("content_text"), address)
            : BoardText.OfHtml([html, .. JobPostingReading.Sections(job, html)], address);
        ReadSummary(item, facts, string.Join(' ', text.Lines.Select(line => line.Plain)));
        ReadTags(item, facts);
        if (item.Text("image") is { } image)
        {
            facts.NotTaken("image", image);
        }

        return new BoardJob(facts, text) { Address = address, IsWhole = true };
    }

    /// <summary>A summary that is the beginning of the text is made anew from it.</summary>
    private static void ReadSummary(JsonElement item, StatedFacts facts, string text)
    {
        if (item.Text("summary") is { } summary && !text.Contains(summary.TrimEnd('…', ' '), StringComparison.Ordinal))
        {
            facts.Text("summary", summary, "summary");
        }
    }

    /// <summary>Tags that repeat what stands in other fields are none.</summary>
    private static void ReadTags(JsonElement item, StatedFacts facts)
    {
        var known = facts.Findings.Where(finding => finding.Field is "department" or "skills")
            .SelectMany(finding => finding.Value is Values.ListValue list ? list.Items.Select(one => one.Shown) : [finding.Value.Shown])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        facts.List("tags", item.At("tags").Texts().Where(tag => !known.Contains(tag)), "tags");
    }
}
