using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Importing.Reading.Text;
using CareersSite.Importing.Understanding;

namespace CareersSite.Importing;

/// <summary>A file → the postings that it tells of. Nothing is fetched, nothing is made up, nothing is written.</summary>
internal sealed class Importer(SiteSettings settings, DiagnosticSink sink)
{
    /// <summary>What was read; what could not be is reported.</summary>
    /// <param name="kind">Null: it is recognised by the content.</param>
    public IReadOnlyList<ImportedPosting> Read(Source source, SourceKind? kind)
    {
        if ((kind ?? KindRecognition.Of(source)) is not { } known)
        {
            sink.Report(
                ImportProblems.UnknownKind, new SourcePlace(source.Path),
                "this is no kind of file that can be imported",
                "Copy its text into a .txt file, or say what it is with '--from'.");
            return [];
        }

        var read = ReadAs(known, source);
        if (read.Count == 0 && !sink.HasErrors)
        {
            sink.Report(ImportProblems.Nothing, new SourcePlace(source.Path), "there is no job in this file");
        }

        return [.. read.Select(new RefusedValues(settings).Without)];
    }

    private IReadOnlyList<ImportedPosting> ReadAs(SourceKind kind, Source source) => kind switch
    {
        SourceKind.Markdown => ReadText(source, isMarkdown: true),
        _ => ReadText(source, isMarkdown: false),
    };

    private IReadOnlyList<ImportedPosting> ReadText(Source source, bool isMarkdown)
    {
        var document = PastedText.Read(TextBytes.Decode(source.Bytes) ?? "", isMarkdown);
        return document.Lines.Count == 0 ? [] : [TextUnderstanding.Of(document, source.Name, settings)];
    }
}
