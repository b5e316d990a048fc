using System.Collections.Concurrent;

namespace CareersSite.Diagnostics;

/// <summary>Takes diagnostics from any thread. What was taken is read, in order, through the report.</summary>
public sealed class DiagnosticSink
{
    private readonly ConcurrentQueue<Diagnostic> _taken = new();
    private int _errors;

    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    public IReadOnlyCollection<Diagnostic> Taken => _taken;

    public void Report(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error)
        {
            Interlocked.Increment(ref _errors);
        }

        _taken.Enqueue(diagnostic);
    }

    public void Report(DiagnosticKind kind, SourcePlace place, string message, string? hint = null) =>
        Report(new Diagnostic(kind, place, message, hint));
}
