using System.Diagnostics;

namespace CareersSite.Timing;

/// <summary>
/// The one place to which the phases of a build report. Nothing is measured unless <see cref="Start"/> was called for the work at hand;
/// a phase then costs a look and no more.
/// </summary>
public sealed class PhaseClock
{
    /// <summary>Follows the work onto other threads, so that two builds in one process are told apart.</summary>
    private static readonly AsyncLocal<PhaseClock?> Running = new();

    [ThreadStatic]
    private static Phase? _current;

    [ThreadStatic]
    private static Reading _since;

    private readonly long _began;
    private readonly PhaseCost[] _costs = [.. Enum.GetValues<Phase>().Select(_ => new PhaseCost())];

    private PhaseClock(TimeSpan lead) => _began = Stopwatch.GetTimestamp() - (long)(lead.TotalSeconds * Stopwatch.Frequency);

    /// <summary>Since the clock began.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_began);

    public PhaseCost this[Phase phase] => _costs[(int)phase];

    /// <summary>Begins to measure what the caller does from here on, on whichever threads.</summary>
    /// <param name="lead">How long ago the clock is taken to have begun.</param>
    public static PhaseClock Start(TimeSpan lead) => Running.Value = new PhaseClock(lead);

    /// <summary>From here until the lap is disposed, work counts for <paramref name="phase"/>.</summary>
    public static Lap In(Phase phase) => Running.Value is { } clock ? clock.Enter(phase) : default;

    private Lap Enter(Phase phase)
    {
        var around = _current;
        Settle(around);
        _current = phase;
        return new Lap(this, phase, around);
    }

    private void Leave(Phase phase, Phase? around)
    {
        Settle(phase);
        _current = around;
    }

    private void Settle(Phase? phase)
    {
        var now = Reading.OfThisThread(_began);
        if (phase is { } running)
        {
            this[running].Add(_since, now);
        }

        _since = now;
    }

    /// <summary>A piece of work in one phase, on one thread.</summary>
    public readonly struct Lap : IDisposable
    {
        private readonly PhaseClock? _clock;
        private readonly Phase _phase;
        private readonly Phase? _around;

        internal Lap(PhaseClock clock, Phase phase, Phase? around) => (_clock, _phase, _around) = (clock, phase, around);

        /// <summary>Counts what was read, made or written.</summary>
        public void Count(long bytes) => _clock?[_phase].AddBytes(bytes);

        public void Dispose() => _clock?.Leave(_phase, _around);
    }
}
