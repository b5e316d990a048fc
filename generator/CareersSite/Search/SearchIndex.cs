using System.Buffers;
using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Feeds;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Search;

/// <summary>What a search in the browser needs of each open posting, one file a language.</summary>
public sealed class SearchIndex(Site site)
{
    private const int FormatVersion = 1;

    public IEnumerable<Output> Outputs() => site.Editions.Select(edition =>
        new Output(Permalinks.SearchIndex(edition.Prefix).OutputPath, SiteSettings.File, (bytes, sink) => Write(bytes, edition, sink)));

    private void Write(IBufferWriter<byte> bytes, Edition edition, DiagnosticSink sink)
    {
        using var json = FeedJson.WriterTo(bytes);
        json.WriteStartObject();
        json.WriteNumber("version", FormatVersion);
        json.WriteString("language", edition.Language);
        json.WriteStartArray("jobs");
        foreach (var posting in edition.Open)
        {
            Write(json, posting, sink);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, SitePosting posting, DiagnosticSink sink)
    {
        var job = posting.Posting;
        json.WriteStartObject();
        json.WriteString("url", site.Permalinks.Href(posting.Address));
        json.WriteString("title", job.Title);
        json.WriteStringIf("department", job.Department);
        json.WriteStrings("places", [.. job.Places.Select(place => place.Label)]);
        json.WriteStrings("countries", [.. job.Places.Select(place => place.Country).OfType<string>().Concat(job.RemoteCountries).Distinct(StringComparer.Ordinal)]);
        json.WriteStrings("types", [.. job.EmploymentTypes.Select(type => type.Code())]);
        json.WriteString("remote", job.Remote.ToString().ToLowerInvariant());
        json.WriteStrings("skills", job.Skills);
        json.WriteString("summary", posting.Summary(sink));
        json.WriteEndObject();
    }
}
