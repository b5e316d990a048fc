using System.Runtime.ExceptionServices;
using CareersSite.Diagnostics;
using CareersSite.Outputs;
using CareersSite.Timing;

namespace CareersSite.Publishing;

/// <summary>Evaluates every output of a plan, on several workers, and writes what they give as long as nothing is wrong.</summary>
/// <param name="sink">Once it has errors, outputs are still evaluated, for their diagnostics, but no longer written.</param>
internal sealed class SiteWriter(OutputPlan plan, DiagnosticSink sink, int workers)
{
    private readonly WorkQueue _queue = new(plan.Outputs);
    private Exception? _trouble;

    /// <param name="makeWriter">Makes the writer of one worker.</param>
    /// <returns>The writers, which know what they wrote.</returns>
    /// <exception cref="IOException">The disk is full, or the like.</exception>
    public IReadOnlyList<FileWriter> Write(Func<FileWriter> makeWriter)
    {
        var writers = new FileWriter[workers];
        var limits = new ParallelOptions { MaxDegreeOfParallelism = workers };
        Parallel.For(0, workers, limits, worker => Work(worker, writers[worker] = makeWriter()));
        if (_trouble is not null)
        {
            ExceptionDispatchInfo.Throw(_trouble);
        }

        return writers;
    }

    private void Work(int worker, FileWriter writer)
    {
        using var buffer = new PooledBuffer();
        while (_trouble is null && _queue.Take(fromFront: worker == 0) is { } output)
        {
            Make(output, buffer);
            if (!sink.HasErrors)
            {
                TryWrite(writer, output, buffer.Written);
            }
        }
    }

    private void Make(Output output, PooledBuffer buffer)
    {
        using var lap = PhaseClock.In(output.Phase);
        buffer.Clear();
        output.Write(buffer, sink);
        lap.Count(buffer.Written.Length);
    }

    private void TryWrite(FileWriter writer, Output output, ReadOnlySpan<byte> bytes)
    {
        using var lap = PhaseClock.In(Phase.Write);
        lap.Count(bytes.Length);
        try
        {
            writer.Write(output.Path, bytes, output.Kind);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Interlocked.CompareExchange(ref _trouble, trouble, null);
        }
    }
}
