using System.Buffers;
using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with a JobPosting under <c>_jobposting</c> in each item.</summary>
public sealed class JsonFeed(Site site)
{
    private readonly JobPostingMarkup _markup = new(site);

    /// <summary>All open postings of each language, newest first, in chained pages; and the newest of each department and place.</summary>
    public IEnumerable<Output> Outputs() => site.Settings.Feeds.Json ? site.Editions.SelectMany(OutputsOf) : [];

    private IEnumerable<Output> OutputsOf(Edition edition)
    {
        var size = site.Settings.Feeds.PageSize;
        var pages = Math.Max(1, (edition.Newest.Count + size - 1) / size);
        for (var number = 1; number <= pages; number++)
        {
            var next = number < pages ? Permalinks.JsonFeed(edition.Prefix, number + 1) : (Address?)null;
            var part = new Part(edition, site.Settings.Title.In(edition.Language), Permalinks.Home(edition.Prefix), Permalinks.JsonFeed(edition.Prefix, number), next);
            yield return OutputOf(part, [.. edition.Newest.Skip((number - 1) * size).Take(size)]);
        }

        foreach (var group in edition.Groups.Departments.Concat(edition.Groups.Places))
        {
            var address = Permalinks.GroupFeed(edition.Prefix, group.Kind, group.Slug);
            var part = new Part(edition, $"{group.Title} – {site.Settings.Title.In(edition.Language)}", group.Address, address, Next: null);
            yield return OutputOf(part, [.. group.Postings.Order(Comparer<SitePosting>.Create(PostingOrder.NewestFirst)).Take(site.Settings.Feeds.BranchItems)]);
        }
    }

    private Output OutputOf(Part part, IReadOnlyList<SitePosting> postings) =>
        new(part.Address.OutputPath, SiteSettings.File, (bytes, sink) => Write(bytes, part, postings, sink));

    private void Write(IBufferWriter<byte> bytes, Part part, IReadOnlyList<SitePosting> postings, DiagnosticSink sink)
    {
        using var json = FeedJson.WriterTo(bytes);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", part.Title);
        json.WriteString("home_page_url", site.Permalinks.Absolute(part.Home));
        json.WriteString("feed_url", site.Permalinks.Absolute(part.Address));
        json.WriteStringIf("description", site.Settings.Description?.In(part.Edition.Language));
        if (part.Next is { } next)
        {
            json.WriteString("next_url", site.Permalinks.Absolute(next));
        }

        WriteIcons(json);
        WriteAuthors(json);
        json.WriteString("language", part.Edition.Language);
        json.WriteStartArray("items");
        foreach (var posting in postings)
        {
            WriteItem(json, posting, sink);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteIcons(Utf8JsonWriter json)
    {
        if (SiteIcons.Icon(site) is { } icon)
        {
            json.WriteString("icon", site.Permalinks.AbsoluteFile(icon));
        }

        if (SiteIcons.Favicon(site) is { } favicon)
        {
            json.WriteString("favicon", site.Permalinks.AbsoluteFile(favicon));
        }
    }

    private void WriteAuthors(Utf8JsonWriter json)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", site.Settings.Organization.Name);
        json.WriteStringIf("url", site.Settings.Organization.Url);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>What the feed says of a posting, or will say once it is open.</summary>
    public void WriteItem(Utf8JsonWriter json, SitePosting posting, DiagnosticSink sink)
    {
        var job = posting.Posting;
        json.WriteStartObject();
        json.WriteString("id", job.Id);
        json.WriteString("url", site.Permalinks.Absolute(posting.Address));
        if (job.Apply is { IsEmail: false } apply)
        {
            json.WriteString("external_url", apply.Url);
        }

        json.WriteString("title", job.Title);
        json.WriteString("content_html"u8, posting.Body(sink).ToAbsolute(site.Permalinks.Origin).Span);
        json.WriteStringIf("summary", posting.Summary(sink));
        if (job.Image is { Path.Length: > 0 } image)
        {
            json.WriteString("image", site.Permalinks.AbsoluteFile(image.Path));
        }

        WriteDates(json, posting);
        json.WriteStrings("tags", TagsOf(posting));
        json.WriteString("language", job.Language);
        json.WritePropertyName("_jobposting");
        _markup.Write(json, posting, description: []);
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, SitePosting posting)
    {
        if (posting.Posting.Date is { } date)
        {
            json.WriteString("date_published", FeedDates.Rfc3339(date.Start));
        }

        if (posting.Posting.Changed is { } changed)
        {
            json.WriteString("date_modified", FeedDates.Rfc3339(changed.Start));
        }
    }

    private static string[] TagsOf(SitePosting posting) =>
    [
        .. new[] { posting.Posting.DepartmentTitle }.OfType<string>()
            .Concat(posting.Posting.Tags)
            .Concat(posting.Posting.Skills)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    private sealed record Part(Edition Edition, string Title, Address Home, Address Address, Address? Next);
}
