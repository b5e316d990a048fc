using System.Buffers;
using System.Text.Json;
using CareersSite.Diagnostics;
using CareersSite.Model;

namespace CareersSite.Feeds;

/// <summary>The JSON-LD blocks of a page in UTF-8, ready to stand in a script element.</summary>
public sealed class StructuredData(Site site)
{
    /// <summary>Room for the markup of a usual posting.</summary>
    private const int InitialCapacity = 12 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _block;

    private readonly JobPostingMarkup _markup = new(site);

    public IReadOnlyList<ReadOnlyMemory<byte>> Of(SitePage page, IReadOnlyList<Breadcrumb> breadcrumbs, DiagnosticSink sink) => page switch
    {
        PostingPage posting when JobPostingMarkup.IsComplete(posting.Posting) => [JobPosting(posting.Posting, sink), Breadcrumbs(breadcrumbs)],
        HomePage home => [WebSite(home.Edition.Language), Organization()],
        _ when breadcrumbs.Count > 1 => [Breadcrumbs(breadcrumbs)],
        _ => [],
    };

    private ReadOnlyMemory<byte> JobPosting(SitePosting posting, DiagnosticSink sink) =>
        Write(json => _markup.Write(json, posting, _markup.Description(posting, sink).Span));

    private string OrganizationId => site.Permalinks.Absolute(Permalinks.Home("")) + "#organization";

    private ReadOnlyMemory<byte> Organization() =>
        Write(json => OrganizationMarkup.WriteBlock(json, site.Settings.Organization, site.Permalinks, OrganizationId));

    private ReadOnlyMemory<byte> WebSite(string language) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "WebSite");
        json.WriteString("name", site.Settings.Title.In(language));
        json.WriteString("url", site.Permalinks.Absolute(Permalinks.Home("")));
        json.WriteStartObject("publisher");
        json.WriteString("@id", OrganizationId);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private ReadOnlyMemory<byte> Breadcrumbs(IReadOnlyList<Breadcrumb> breadcrumbs) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < breadcrumbs.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", breadcrumbs[i].Title);
            json.WriteString("item", site.Permalinks.Absolute(breadcrumbs[i].Address));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The block is made in memory that each thread keeps, and copied out in its own size.</summary>
    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var bytes = _block ??= new ArrayBufferWriter<byte>(InitialCapacity);
        bytes.ResetWrittenCount();
        using (var json = FeedJson.WriterTo(bytes))
        {
            write(json);
        }

        return bytes.WrittenSpan.ToArray();
    }
}

/// <summary>A step of the way from the home page to a page.</summary>
public sealed record Breadcrumb(string Title, Address Address, string? TitleLanguage = null);
