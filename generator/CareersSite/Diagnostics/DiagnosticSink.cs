using System.Collections.Concurrent;

namespace CareersSite.Diagnostics;

/// <summary>Takes diagnostics from any thread. What was taken is read, in order, through the report.</summary>
public sealed class DiagnosticSink
{
    private ConcurrentQueue<Diagnostic>? _taken;
    private int _errors;

    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    public IReadOnlyCollection<Diagnostic> Taken => Volatile.Read(ref _taken) ?? (IReadOnlyCollection<Diagnostic>)[];

    public void Report(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error)
        {
            Interlocked.Increment(ref _errors);
        }

        // Most files have nothing to report, and each has a sink of its own.
        LazyInitializer.EnsureInitialized(ref _taken, () => new ConcurrentQueue<Diagnostic>()).Enqueue(diagnostic);
    }

    public void Report(DiagnosticKind kind, SourcePlace place, string message, string? hint = null) =>
        Report(new Diagnostic(kind, place, message, hint));
}
