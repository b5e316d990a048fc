using System.Buffers;
using System.Text.Json;
using CareersSite.Diagnostics;
using CareersSite.Feeds;
using CareersSite.Model;
using CareersSite.Serving.Desk.Board;

namespace CareersSite.Serving.Desk.Previews;

/// <summary>How others will show a posting.</summary>
/// <param name="Page">Null where the page cannot be made.</param>
/// <param name="Job">Null where search engines are told of no job.</param>
/// <param name="Feed">Null where it will never be in a feed.</param>
/// <param name="IsYetToCome">Whether what is shown is what will be once the posting is open.</param>
public sealed record PostingPreview(PublishedPage? Page, JobCard? Job, FeedEntry? Feed, bool IsYetToCome)
{
    public static PostingPreview Of(DeskPosting posting, SiteVersion version)
    {
        if (posting.Placed is not { } placed || version.Loaded is not { Site: { } site, Plan: { } plan })
        {
            return new PostingPreview(null, null, null, IsYetToCome: false);
        }

        var page = plan.Find(placed.Address.OutputPath) is { } output && Made(output.Write) is { } html ? PublishedPage.Read(html.Span) : null;
        var isYetToCome = placed.State is PostingState.Draft or PostingState.Upcoming;
        var job = isYetToCome ? MarkupOf(site, placed) : page?.Job;
        return new PostingPreview(
            page,
            job is { } known ? JobCard.Of(known, posting.Days.Today) : null,
            placed.State == PostingState.Closed || !site.Settings.Feeds.Json ? null : FeedEntryOf(site, placed),
            isYetToCome);
    }

    /// <summary>What the page will carry once it is open; what it lacks is for the card to say.</summary>
    private static JsonElement? MarkupOf(Site site, SitePosting posting)
    {
        var markup = new JobPostingMarkup(site);
        return Json((json, sink) => markup.Write(json, posting, markup.Description(posting, sink).Span));
    }

    private static FeedEntry? FeedEntryOf(Site site, SitePosting posting) =>
        Json((json, sink) => new JsonFeed(site).WriteItem(json, posting, sink)) is { } item ? FeedEntry.Of(item) : null;

    private static JsonElement? Json(Action<Utf8JsonWriter, DiagnosticSink> write) => Made((bytes, sink) =>
    {
        using var json = FeedJson.WriterTo(bytes);
        write(json, sink);
    }) is { } made
        ? JsonDocument.Parse(made).RootElement
        : null;

    /// <summary>Null where an error keeps it from being made; that error is among the problems of the posting.</summary>
    private static ReadOnlyMemory<byte>? Made(Action<IBufferWriter<byte>, DiagnosticSink> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        var sink = new DiagnosticSink();
        write(bytes, sink);
        return sink.HasErrors ? null : bytes.WrittenMemory;
    }
}
