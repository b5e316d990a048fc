using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using CareersSite.Scriban.Tests.Fuzzing;

namespace CareersSite.Tests.Fuzzing;

/// <summary>Tries many inputs on one subject, on all processors.</summary>
internal sealed class FuzzRun(FuzzSubject subject)
{
    private const int UsualCount = 1_500;
    private const int MostTries = 400;
    private const int LongestShown = 600;

    private readonly ConcurrentDictionary<string, string> _faults = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, TimeSpan> _times = new();

    /// <summary>Those of one kind once, each with the seed and the smallest input that was found to show it.</summary>
    public IReadOnlyCollection<string> Faults => [.. _faults.Values];

    /// <summary>CAREERS_FUZZ_COUNT sets how many inputs are tried, CAREERS_FUZZ_SEED with which seed they begin.</summary>
    public void Run(Action<string> log)
    {
        var first = Setting("CAREERS_FUZZ_SEED", 1);
        var count = Math.Max(1, Setting("CAREERS_FUZZ_COUNT", UsualCount) / subject.Cost);

        Parallel.For(first, first + count, Try);

        log($"{subject.Name}: {count} inputs, {_faults.Count} kinds of faults");
        foreach (var (seed, inRun) in _times.OrderByDescending(time => time.Value).Take(1))
        {
            // Once more, alone: the first time may have met code that was yet to be compiled.
            log($"slowest: seed {seed}, {inRun.TotalMilliseconds:0} ms in the run, {Timed(seed).TotalMilliseconds:0} ms alone: {Shown(subject.Make(seed))}");
        }
    }

    /// <summary>An input as a line of text.</summary>
    public static string Shown(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var shown = new StringBuilder();
        foreach (var character in text.AsSpan(0, Math.Min(text.Length, LongestShown)))
        {
            _ = char.IsControl(character) || character is > '~' ? shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}") : shown.Append(character);
        }

        return $"({input.Length} bytes) {shown.Replace("\\u000A", "\\n")}";
    }

    private void Try(int seed)
    {
        _times[seed] = Timed(seed);
        if (_times.Count > 1_000)
        {
            KeepSlowest();
        }
    }

    private void KeepSlowest()
    {
        var slowest = _times.MaxBy(time => time.Value).Key;
        foreach (var other in _times.Keys.Where(seed => seed != slowest))
        {
            _times.TryRemove(other, out _);
        }
    }

    private TimeSpan Timed(int seed)
    {
        var input = subject.Make(seed);
        var start = ThreadTime.Now;
        var fault = FaultOf(input);
        var time = ThreadTime.Now - start;
        if (fault is not null && _faults.TryAdd(Kind(fault), ""))
        {
            _faults[Kind(fault)] = $"{subject.Name}, seed {seed}: {fault}\n{Shown(Smallest(input, Kind(fault)))}";
        }

        return time;
    }

    private Exception? FaultOf(byte[] input)
    {
        try
        {
            subject.Try(input);
            return null;
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return fault;
        }
    }

    /// <summary>Numbers aside, so that one fault at two places of a file is one.</summary>
    private static string Kind(Exception fault) =>
        fault.GetType().Name + string.Concat(fault.Message.Split('\n')[0].Where(character => !char.IsDigit(character)).Take(80))
        + fault.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("CareersSite", StringComparison.Ordinal));

    /// <summary>Leaves out what can be left out, in ever smaller pieces, while the same fault shows.</summary>
    private byte[] Smallest(byte[] input, string kind)
    {
        var tries = 0;
        for (var length = Math.Max(1, input.Length / 2); length > 0 && tries < MostTries; length /= 2)
        {
            for (var at = 0; at + length <= input.Length && tries < MostTries; tries++)
            {
                byte[] less = [.. input[..at], .. input[(at + length)..]];
                var isSame = FaultOf(less) is { } fault && Kind(fault) == kind;
                (input, at) = isSame ? (less, at) : (input, at + length);
            }
        }

        return input;
    }

    private static int Setting(string name, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : fallback;
}
