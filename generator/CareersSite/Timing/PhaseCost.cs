namespace CareersSite.Timing;

/// <summary>What one phase has cost so far, on all threads together.</summary>
public sealed class PhaseCost
{
    private long _cpu;
    private long _allocated;
    private long _bytes;
    private long _first = long.MaxValue;
    private long _last;

    /// <summary>Whether anything was done in it.</summary>
    public bool HasRun => _last > 0;

    /// <summary>Time of processors; where the system does not tell it, time that passed on each thread.</summary>
    public TimeSpan Cpu => new(_cpu);

    /// <summary>Memory that was asked for, in bytes, whether or not it was given back since.</summary>
    public long Allocated => _allocated;

    /// <summary>What was read, made or written, in bytes.</summary>
    public long Bytes => _bytes;

    /// <summary>When it was first entered, since the clock began.</summary>
    public TimeSpan First => new(_first);

    /// <summary>When it was last left, since the clock began.</summary>
    public TimeSpan Last => new(_last);

    internal void Add(in Reading from, in Reading to)
    {
        Interlocked.Add(ref _cpu, to.Cpu - from.Cpu);
        Interlocked.Add(ref _allocated, to.Allocated - from.Allocated);
        Extend(from.At, to.At);
    }

    internal void AddBytes(long bytes) => Interlocked.Add(ref _bytes, bytes);

    private void Extend(long from, long to)
    {
        for (var first = Volatile.Read(ref _first); from < first;)
        {
            first = Interlocked.CompareExchange(ref _first, from, first);
        }

        for (var last = Volatile.Read(ref _last); to > last;)
        {
            last = Interlocked.CompareExchange(ref _last, to, last);
        }
    }
}
