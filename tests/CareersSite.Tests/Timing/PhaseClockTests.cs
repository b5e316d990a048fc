using CareersSite.Timing;

namespace CareersSite.Tests.Timing;

public class PhaseClockTests
{
    [Fact]
    public async Task Two_builds_in_one_process_are_told_apart()
    {
        var cancel = TestContext.Current.CancellationToken;
        var first = await Task.Run(() => ClockThatRead(bytes: 3), cancel);
        var second = await Task.Run(() => ClockThatRead(bytes: 4), cancel);

        Assert.Equal((6, 8), (first[Phase.Read].Bytes, second[Phase.Read].Bytes));
    }

    [Fact]
    public void A_phase_that_was_never_entered_has_not_run()
    {
        var clock = ClockThatRead(bytes: 1);

        Assert.True(clock[Phase.Read].HasRun);
        Assert.False(clock[Phase.Write].HasRun);
    }

    [Fact]
    public async Task What_lies_within_another_phase_counts_for_itself_alone()
    {
        var clock = await Task.Run(
            () =>
            {
                var running = PhaseClock.Start(TimeSpan.Zero);
                using (PhaseClock.In(Phase.Render))
                {
                    using var inner = PhaseClock.In(Phase.Markdown);
                    GC.KeepAlive(new byte[1 << 20]);
                }

                return running;
            },
            TestContext.Current.CancellationToken);

        Assert.InRange(clock[Phase.Markdown].Allocated, 1 << 20, 2 << 20);
        Assert.InRange(clock[Phase.Render].Allocated, 0, 1 << 16);
    }

    [Fact]
    public async Task Without_a_clock_nothing_is_counted_and_nothing_fails()
    {
        await Task.Run(
            () =>
            {
                using var lap = PhaseClock.In(Phase.Write);
                lap.Count(1);
            },
            TestContext.Current.CancellationToken);
    }

    private static PhaseClock ClockThatRead(long bytes)
    {
        var clock = PhaseClock.Start(TimeSpan.Zero);
        Parallel.For(0, 2, _ =>
        {
            using var lap = PhaseClock.In(Phase.Read);
            lap.Count(bytes);
        });
        return clock;
    }
}
