using System.Text;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Importing.Understanding;
using CareersSite.Importing.Values;
using CareersSite.Importing.Writing;

namespace CareersSite.Importing;

/// <summary>Takes out what the site would refuse to read, so that the rest of a posting can be written: each value is tried by itself.</summary>
internal sealed class RefusedValues(SiteSettings settings)
{
    private static readonly Finding AnyTitle = new("title", FieldValue.Text("x"), 0, "", Sureness.Record);

    private readonly PostingReader _reader = new(settings);

    public ImportedPosting Without(ImportedPosting posting)
    {
        var refused = posting.Findings.Where(IsRefused).ToArray();
        return refused.Length == 0
            ? posting
            : posting with { Findings = [.. posting.Findings.Except(refused)], LeftOut = [.. posting.LeftOut, .. refused.Select(Words)] };
    }

    private bool IsRefused(Finding finding)
    {
        var alone = new ImportedPosting("", []) { Findings = finding.Field == "title" ? [finding] : [AnyTitle, finding] };
        var text = Encoding.UTF8.GetBytes(PostingFile.TextOf(alone, settings.KeyNames));
        var sink = new DiagnosticSink();
        return _reader.Read(new SiteFile($"{ContentReader.JobsFolder}/x.md", text.Length, default), text, sink) is null || sink.HasErrors;
    }

    private static string Words(Finding finding) => $"{finding.Field} ('{finding.Value.Shown}' cannot be used as such)";
}
