using System.Diagnostics;
using CareersSite.Timing;

namespace CareersSite.Commands;

/// <summary>What <c>build --timings</c> prints: what each phase took, from the moment at which the process was started.</summary>
internal sealed class TimingTable
{
    private const double BytesInMiB = 1 << 20;

    private readonly TimeSpan _start;
    private readonly TimeSpan _startCpu;
    private readonly PhaseClock _clock;

    private TimingTable()
    {
        using var process = Process.GetCurrentProcess();
        _start = DateTime.Now - process.StartTime;
        _startCpu = process.TotalProcessorTime;
        _clock = PhaseClock.Start(_start);
    }

    public static TimingTable Start() => new();

    public void Print(TextWriter to)
    {
        using var process = Process.GetCurrentProcess();
        var (end, cpu) = (_clock.Elapsed, process.TotalProcessorTime);
        to.WriteLine("phase      from ms   to ms  CPU ms  share  allocated MiB  data MiB");
        Row(to, "start", TimeSpan.Zero, _start, _startCpu, cpu);
        foreach (var phase in Enum.GetValues<Phase>().Where(phase => _clock[phase].HasRun))
        {
            var cost = _clock[phase];
            Row(to, phase.ToString().ToLowerInvariant(), cost.First, cost.Last, cost.Cpu, cpu, Cells(cost));
        }

        var known = Enum.GetValues<Phase>().Aggregate(_startCpu, (sum, phase) => sum + _clock[phase].Cpu);
        Row(to, "other", _start, end, cpu - known, cpu);
        Row(to, "all", TimeSpan.Zero, end, cpu, cpu, string.Create(CultureInfo.InvariantCulture, $"{GC.GetTotalAllocatedBytes() / BytesInMiB,15:N1}"));
        to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory {process.PeakWorkingSet64 / BytesInMiB:N0} MiB, {GC.CollectionCount(0):N0} collections"));
    }

    private static string Cells(PhaseCost cost) =>
        string.Create(CultureInfo.InvariantCulture, $"{cost.Allocated / BytesInMiB,15:N1}") +
        (cost.Bytes > 0 ? string.Create(CultureInfo.InvariantCulture, $"{cost.Bytes / BytesInMiB,10:N1}") : "");

    private static void Row(TextWriter to, string name, TimeSpan from, TimeSpan until, TimeSpan cpu, TimeSpan all, string rest = "") => to.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-9}{from.TotalMilliseconds,9:N0}{until.TotalMilliseconds,8:N0}{cpu.TotalMilliseconds,8:N0}{cpu / all,7:P0}{rest}"));
}
