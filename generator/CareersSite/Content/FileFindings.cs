using System.Collections.Concurrent;
using CareersSite.Diagnostics;

namespace CareersSite.Content;

/// <summary>What is wrong with single files. One with an error is held back, whatever level the site gives that error.</summary>
public sealed class FileFindings(DiagnosticLevels levels, DiagnosticSink sink)
{
    private readonly ConcurrentDictionary<string, string> _firstErrors = new(StringComparer.Ordinal);

    /// <summary>In ordinal order of the files.</summary>
    public IReadOnlyList<HeldBack> HeldBack =>
        [.. _firstErrors.Select(error => new HeldBack(error.Key, error.Value)).OrderBy(held => held.File, StringComparer.Ordinal)];

    public bool HoldBack(string file) => _firstErrors.ContainsKey(file);

    public void Take(string file, IReadOnlyCollection<Diagnostic> found)
    {
        foreach (var diagnostic in found)
        {
            Take(file, diagnostic);
        }
    }

    public void Take(string file, Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error)
        {
            _firstErrors.TryAdd(file, diagnostic.Code);
            diagnostic = diagnostic with { HoldsBackOneFile = true };
        }

        if (levels.Apply(diagnostic) is { } atLevel)
        {
            sink.Report(atLevel);
        }
    }
}
