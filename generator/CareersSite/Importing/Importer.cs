using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Reading.Boards;
using CareersSite.Importing.Reading.Csv;
using CareersSite.Importing.Reading.Html;
using CareersSite.Importing.Reading.Text;
using CareersSite.Importing.Reading.Word;
using CareersSite.Importing.Understanding;
using CareersSite.Markup;

namespace CareersSite.Importing;

/// <summary>A file → the postings that it tells of. Nothing is fetched, nothing is made up, nothing is written.</summary>
internal sealed class Importer(SiteSettings settings, DiagnosticSink sink)
{
    /// <summary>What was read; what could not be is reported.</summary>
    /// <param name="kind">Null: it is recognised by the content.</param>
    public IReadOnlyList<ImportedPosting> Read(Source source, SourceKind? kind)
    {
        if ((kind ?? KindRecognition.Of(source, settings)) is not { } known)
        {
            sink.Report(
                ImportProblems.UnknownKind, new SourcePlace(source.Path),
                "this is no kind of file that can be imported",
                "Copy its text into a .txt file, or say what it is with '--from'.");
            return [];
        }

        var read = ReadCarefully(known, source);
        if (read.Count == 0 && !sink.HasErrors)
        {
            sink.Report(ImportProblems.Nothing, new SourcePlace(source.Path), "there is no job in this file");
        }

        return [.. read.Select(new RefusedValues(settings).Without)];
    }

    private IReadOnlyList<ImportedPosting> ReadCarefully(SourceKind kind, Source source)
    {
        try
        {
            return ReadAs(kind, source);
        }
        catch (HtmlTooLargeException excess)
        {
            sink.Report(
                ImportProblems.TooLarge, new SourcePlace(source.Path), $"the HTML is not read, because {excess.Message}",
                "Copy the text into a .txt file.");
            return [];
        }
    }

    private IReadOnlyList<ImportedPosting> ReadAs(SourceKind kind, Source source)
    {
        var text = TextBytes.Decode(source.Bytes) ?? "";
        return kind switch
        {
            SourceKind.Word => Understood(WordReading.Read(source, sink), source),
            SourceKind.Html => ReadPage(new PageReading(text), source),
            SourceKind.Json => [.. new JsonJobs(settings, sink).Read(text, source.Path).Select(job => OfJob(job, source))],
            SourceKind.Csv => [.. new CsvJobs(settings, sink).Read(text, source.Path).Select(job => OfJob(job, source))],
            _ => ReadText(text, isMarkdown: kind == SourceKind.Markdown, source),
        };
    }

    private IReadOnlyList<ImportedPosting> ReadText(string text, bool isMarkdown, Source source)
    {
        if (TextLimits.Exceeded(source.Bytes) is { } excess)
        {
            sink.Report(ImportProblems.TooLarge, new SourcePlace(source.Path), $"the text is not read, because {excess}");
            return [];
        }

        return Understood(PastedText.Read(text, isMarkdown), source);
    }

    private IReadOnlyList<ImportedPosting> ReadPage(PageReading page, Source source)
    {
        var jobs = page.Jobs(settings);
        return jobs.Count > 0
            ? [.. jobs.Select(job => OfJob(job, source))]
            : [.. Understood(page.Text(), source).Select(posting => posting with { Address = page.Address?.AbsoluteUri })];
    }

    private IReadOnlyList<ImportedPosting> Understood(SourceDocument? document, Source source) =>
        document is null or { Lines.Count: 0 } ? [] : [TextUnderstanding.Of(document, source.Name, settings)];

    private ImportedPosting OfJob(BoardJob job, Source source) => TextUnderstanding.Of(job, source.Name, settings);
}
