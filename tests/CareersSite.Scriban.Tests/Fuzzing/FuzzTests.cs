using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using CareersSite.Scriban.Tests.Conformance;

namespace CareersSite.Scriban.Tests.Fuzzing;

/// <summary>
/// Whatever the template, nothing but the engine's own exception comes out, and no fault hides inside it.
/// CAREERS_FUZZ_COUNT sets how many inputs are tried, CAREERS_FUZZ_SEED where they start, and CAREERS_FUZZ_DEFAULT_LIMITS=1 that
/// the limits are those of every render; the usual, lower ones let a run try more.
/// </summary>
public sealed class FuzzTests(ITestOutputHelper log)
{
    private static readonly TimeSpan SeemsSlow = TimeSpan.FromMilliseconds(100);

    private static readonly RenderOptions Options = Setting("CAREERS_FUZZ_DEFAULT_LIMITS", 0) == 1 ? RenderOptions.Default : new()
    {
        Limits = new RenderLimits { Steps = 100_000, Loops = 10_000, OutputLength = 1_000_000, TextLength = 100_000, ListLength = 10_000 },
    };

    private static readonly JsonObject Model = ConformanceCase.All.Single(test => test.Id == "101-member-chain").Model!;

    private static readonly TemplateFolder Templates =
        new(new Dictionary<string, string> { ["self"] = "{{ include 'self' }}", ["header.html"] = "<header>{{ site.title }}</header>\n" });

    private int _rendered;
    private int _failed;

    [Fact]
    public void Only_the_engines_own_exception_comes_out()
    {
        var first = Setting("CAREERS_FUZZ_SEED", 1);
        var count = Setting("CAREERS_FUZZ_COUNT", 5_000);
        var faults = new ConcurrentDictionary<string, string>();
        var times = new ConcurrentDictionary<int, TimeSpan>();

        // Inputs share the processors in chunks, so that a long run takes all of them.
        Parallel.For(first, first + count, seed =>
        {
            var start = ThreadTime.Now;
            if (FindFault(seed) is { } fault)
                faults.TryAdd(fault.Message, $"seed {seed}: {fault}");
            if (ThreadTime.Now - start is var time && time > SeemsSlow)
                times[seed] = time;
        });

        log.WriteLine($"{count} inputs: {_rendered} rendered, {_failed} failed while rendering, {times.Count} seemed slow");
        LogSlowest(times);
        Assert.Empty(faults.Values);
    }

    /// <summary>
    /// Those that seemed slow run once more, alone, and the shorter time counts: the first may have met code that was yet to be
    /// compiled, memory that the system was yet to hand out, or a processor shared with others.
    /// </summary>
    private void LogSlowest(IReadOnlyDictionary<int, TimeSpan> times)
    {
        var again = times.OrderByDescending(entry => entry.Value).Take(20).Select(entry => (Seed: entry.Key, First: entry.Value, Alone: Measure(entry.Key)));
        foreach (var (seed, inRun, alone) in again.OrderByDescending(entry => entry.Alone).Take(3))
            log.WriteLine($"seed {seed}: {alone.TotalMilliseconds:0} ms of its thread alone, {inRun.TotalMilliseconds:0} in the run: {TemplateFuzzer.Make(seed)}");
    }

    private TimeSpan Measure(int seed)
    {
        var start = ThreadTime.Now;
        FindFault(seed);
        return ThreadTime.Now - start;
    }

    /// <summary>What came out that should not have, or hid inside the engine's own exception.</summary>
    private Exception? FindFault(int seed)
    {
        try
        {
            var template = Template.Parse(TemplateFuzzer.Make(seed), "fuzz");
            Assert.All(template.Errors, error => Assert.NotEmpty(error.ToString()));
            if (template.Errors.Count > 0)
                return null;
            template.Render(new RenderContext(Options) { Loader = Templates }.Push(ConformanceModel.Convert(Model)));
            Interlocked.Increment(ref _rendered);
        }
        catch (ScriptException error)
        {
            Interlocked.Increment(ref _failed);
            Assert.NotEmpty(error.Error.ToString());
            return error.InnerException is null ? null : error;
        }
        catch (Exception fault)
        {
            return fault;
        }

        return null;
    }

    private static int Setting(string name, int fallback) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : fallback;
}
