using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Importing.Reading.Schema;

namespace CareersSite.Importing.Reading.Boards;

/// <summary>JSON → the jobs in it, by the shape that each system gives them.</summary>
internal sealed class JsonJobs(SiteSettings settings, DiagnosticSink sink)
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The jobs; none, and a diagnostic, where the JSON is broken or of no known shape.</summary>
    public IReadOnlyList<BoardJob> Read(string text, string path)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text, Options);
        }
        catch (JsonException trouble)
        {
            var line = (int)Math.Min(trouble.LineNumber ?? 0, int.MaxValue - 1) + 1;
            sink.Report(
                ImportProblems.Damaged, new SourcePlace(path, line, 1), "the JSON breaks off or is wrong from here on", "Export or download it again.");
            return [];
        }

        using (document)
        {
            NoteRest(document.RootElement, path);
            if (ByShape(document.RootElement) is { } jobs)
            {
                return [.. jobs];
            }
        }

        sink.Report(
            ImportProblems.UnknownKind, new SourcePlace(path), "this JSON is of no shape that is known here",
            "Known are boards of Greenhouse, Lever and Ashby, JSON Feeds with '_jobposting', and JobPostings of schema.org.");
        return [];
    }

    private IEnumerable<BoardJob>? ByShape(JsonElement root) =>
        IsEmptyBoard(root)
            ? []
            : new JobFeed(settings).Read(root)
                ?? GreenhouseBoard.Read(root)
                ?? new AshbyBoard(settings).Read(root)
                ?? LeverBoard.Read(root)
                ?? Postings(root);

    private static bool IsEmptyBoard(JsonElement root) =>
        (root.Has("jobs") ? root.At("jobs") : root) is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == 0;

    private IEnumerable<BoardJob>? Postings(JsonElement root) =>
        JobPostings.In(root).ToList() is { Count: > 0 } found ? found.Select(job => JobPostings.Read(job, settings, language: null)) : null;

    /// <summary>Says what of a feed is not here: further pages, and items that are no jobs.</summary>
    private void NoteRest(JsonElement root, string path)
    {
        if (!JobFeed.IsFeed(root))
        {
            return;
        }

        if (root.Text("next_url") is { } next)
        {
            sink.Report(
                ImportProblems.Incomplete, new SourcePlace(path), $"the feed goes on at {next}, and nothing is fetched", "Save that page too, and import it.");
        }

        var others = root.At("items").Items().Count(item => !item.At("_jobposting").IsObject());
        if (others > 0)
        {
            sink.Report(
                ImportProblems.Incomplete, new SourcePlace(path),
                $"items of the feed that have no '_jobposting' were passed over: {others}",
                "If they are jobs, copy their text into .txt files.");
        }
    }
}
