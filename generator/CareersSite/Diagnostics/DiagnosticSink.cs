using System.Collections.Concurrent;

namespace CareersSite.Diagnostics;

/// <summary>Takes diagnostics from any thread. What was taken is read, in order, through the report.</summary>
public sealed class DiagnosticSink
{
    private ConcurrentQueue<Diagnostic>? _taken;
    private int _errors;
    private int _errorsOfTheSite;

    public bool HasErrors => Volatile.Read(ref _errors) > 0;

    /// <summary>Whether anything is wrong beyond single content files, which can be left out while the rest is looked at.</summary>
    public bool HasErrorsOfTheSite => Volatile.Read(ref _errorsOfTheSite) > 0;

    public IReadOnlyCollection<Diagnostic> Taken => Volatile.Read(ref _taken) ?? (IReadOnlyCollection<Diagnostic>)[];

    public void Report(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error)
        {
            Interlocked.Increment(ref _errors);
            if (!diagnostic.HoldsBackOneFile)
            {
                Interlocked.Increment(ref _errorsOfTheSite);
            }
        }

        // Most files have nothing to report, and each has a sink of its own.
        LazyInitializer.EnsureInitialized(ref _taken, () => new ConcurrentQueue<Diagnostic>()).Enqueue(diagnostic);
    }

    public void Report(DiagnosticKind kind, SourcePlace place, string message, string? hint = null) =>
        Report(new Diagnostic(kind, place, message, hint));
}
