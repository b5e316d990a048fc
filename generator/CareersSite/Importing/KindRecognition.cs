using System.Text.RegularExpressions;
using CareersSite.Configuration;
using CareersSite.Importing.Reading.Csv;
using CareersSite.Importing.Reading.Html;
using CareersSite.Importing.Reading.Text;
using CareersSite.Importing.Reading.Word;

namespace CareersSite.Importing;

/// <summary>Tells by its content what kind a file is; by its name only where the content fits several.</summary>
internal static partial class KindRecognition
{
    /// <summary>How files begin that are text, but not for people.</summary>
    private static readonly string[] Foreign = ["%PDF-", @"{\rtf"];

    /// <summary>Null where it is none that can be imported.</summary>
    public static SourceKind? Of(Source source, SiteSettings settings)
    {
        if (WordReading.IsZip(source.Bytes) || WordReading.IsCompoundFile(source.Bytes))
        {
            return SourceKind.Word;
        }

        if (TextBytes.Decode(source.Bytes) is not { } text || Foreign.Any(sign => text.StartsWith(sign, StringComparison.Ordinal)))
        {
            return null;
        }

        return source.Extension switch
        {
            ".json" or ".jsonld" => SourceKind.Json,
            ".html" or ".htm" or ".xhtml" => SourceKind.Html,
            ".csv" or ".tsv" => SourceKind.Csv,
            _ when JsonStart().IsMatch(text) => SourceKind.Json,
            _ when HtmlSigns.Page(text) => SourceKind.Html,
            _ when CsvJobs.IsTable(text, settings) => SourceKind.Csv,
            ".md" or ".markdown" => SourceKind.Markdown,
            _ when MarkdownSigns().Count(text) >= 2 => SourceKind.Markdown,
            _ when HtmlSigns.Few(text) && text.AsSpan().TrimStart().StartsWith("<") => SourceKind.Html,
            _ => SourceKind.Text,
        };
    }

    [GeneratedRegex(@"^\s*(?:\{\s*""|\[\s*\{\s*"")", RegexOptions.CultureInvariant)]
    private static partial Regex JsonStart();

    [GeneratedRegex(@"^#{1,6} \S|\*\*[^*\n]+\*\*|\]\((?:https?|mailto):", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex MarkdownSigns();
}
