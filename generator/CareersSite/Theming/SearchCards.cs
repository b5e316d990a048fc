using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Outputs;
using CareersSite.Search;
using CareersSite.Theming.Views;

namespace CareersSite.Theming;

/// <summary>The cards that the search shows, a few in a file, each as the theme's own HTML: a job looks the same in a list and among results.</summary>
/// <param name="layout">The template of one card; it finds the job as <c>job</c>.</param>
/// <param name="globals">What the template sees.</param>
/// <param name="stamp">What says to which index of the language they belong.</param>
public sealed class SearchCards(EditionViews views, Layout layout, Func<SitePosting, Edition, ViewValue> globals, Func<Edition, string> stamp)
{
    public const string Layout = "search-card";

    /// <summary>The text is HTML inside JSON that is never part of a page, so only what JSON demands is escaped.</summary>
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SearchLayout _files = new(views.Edition.Open.Count);

    public IEnumerable<Output> Outputs() => Enumerable.Range(0, _files.CardFiles).Select(number => new Output(
        Permalinks.Search(views.Edition.Prefix, string.Create(CultureInfo.InvariantCulture, $"jobs-{number}.json")).OutputPath,
        SiteSettings.File,
        (bytes, sink) => Write(number, bytes, sink)));

    private void Write(int number, IBufferWriter<byte> bytes, DiagnosticSink sink)
    {
        using var json = new Utf8JsonWriter(bytes, Json);
        json.WriteStartArray();
        json.WriteStringValue(stamp(views.Edition));
        var card = new ArrayBufferWriter<byte>();
        foreach (var posting in views.Edition.Newest.Skip(number * _files.CardsInFile).Take(_files.CardsInFile))
        {
            card.ResetWrittenCount();
            views.Theme.Engine.Render(layout, globals(posting, views.Edition), posting.Posting.File, card, sink);
            json.WriteStringValue(card.WrittenSpan.TrimEnd((byte)'\n'));
        }

        json.WriteEndArray();
    }
}
