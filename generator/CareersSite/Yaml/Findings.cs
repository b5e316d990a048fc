using CareersSite.Diagnostics;
using CareersSite.Yaml.Traps;

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
    private int _errors;

    public bool HasErrors => _errors > 0;

    public bool IsFull => _errors >= Most;

    public void Add(DiagnosticKind kind, Mark mark, string message, string? hint = null)
    {
        if (HasRoom(kind.Severity))
        {
            Hold(source.Diagnose(kind, mark, message, hint));
        }
    }

    public void Add(Trap trap) => Add(trap.Kind, trap.Mark, trap.Message, trap.Hint);

    public void HandTo(DiagnosticSink sink)
    {
        foreach (var diagnostic in _held ?? [])
        {
            sink.Report(diagnostic);
        }
    }

    public void HandTo(Findings other)
    {
        foreach (var diagnostic in _held ?? [])
        {
            if (other.HasRoom(diagnostic.Severity))
            {
                other.Hold(diagnostic);
            }
        }
    }

    /// <summary>Warnings must not crowd out an error: it decides whether the site is published.</summary>
    public bool HasRoom(Severity severity) => severity == Severity.Error ? !IsFull : (_held?.Count ?? 0) - _errors < Most;

    private void Hold(Diagnostic diagnostic)
    {
        (_held ??= []).Add(diagnostic);
        _errors += diagnostic.Severity == Severity.Error ? 1 : 0;
    }
}
