using CareersSite.Diagnostics;

namespace CareersSite.Yaml;

/// <summary>
/// What was found in one reading, held back until it is known that the reading stands: one that breaks off is done
/// again in pieces, and would say everything twice.
/// </summary>
internal sealed class Findings(SourceText source)
{
    /// <summary>More than anybody reads of one file; bounds the work that a file made to annoy can cause.</summary>
    private const int Most = 100;

    private List<Diagnostic>? _held;

    public bool HasErrors { get; private set; }

    public bool IsFull => _held?.Count >= Most;

    public bool IsEmpty => _held is null;

    public void Add(DiagnosticKind kind, Mark mark, string message, string? hint = null)
    {
        HasErrors |= kind.Severity == Severity.Error;
        if (!IsFull)
        {
            (_held ??= []).Add(source.Diagnose(kind, mark, message, hint));
        }
    }

    public void HandTo(DiagnosticSink sink)
    {
        foreach (var diagnostic in _held ?? [])
        {
            sink.Report(diagnostic);
        }
    }

    public void HandTo(Findings other)
    {
        other.HasErrors |= HasErrors;
        foreach (var diagnostic in _held ?? [])
        {
            if (!other.IsFull)
            {
                (other._held ??= []).Add(diagnostic);
            }
        }
    }
}
