using System.Diagnostics;

namespace CareersSite.Timing;

/// <summary>What a thread has used up at one moment.</summary>
/// <param name="At">Since the clock began, in ticks of <see cref="TimeSpan"/>.</param>
/// <param name="Cpu">In ticks of <see cref="TimeSpan"/>.</param>
/// <param name="Allocated">In bytes.</param>
internal readonly record struct Reading(long At, long Cpu, long Allocated)
{
    public static Reading OfThisThread(long began) => new(
        Stopwatch.GetElapsedTime(began).Ticks,
        ThreadTime.Used()?.Ticks ?? Stopwatch.GetElapsedTime(began).Ticks,
        GC.GetAllocatedBytesForCurrentThread());
}
