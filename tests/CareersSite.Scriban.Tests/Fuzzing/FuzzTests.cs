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
        var slowest = (Seed: 0, Milliseconds: 0L);
        var faults = new ConcurrentDictionary<string, string>();

        // Inputs share the processors in chunks, so that a long run takes all of them.
        Parallel.For(first, first + count, seed =>
        {
            var start = ThreadTime.Now;
            if (FindFault(seed) is { } fault)
                faults.TryAdd(fault.Message, $"seed {seed}: {fault}");
            var milliseconds = (long)(ThreadTime.Now - start).TotalMilliseconds;
            lock (faults)
            {
                if (milliseconds > slowest.Milliseconds)
                    slowest = (seed, milliseconds);
            }
        });

        log.WriteLine($"{count} inputs; the slowest, {slowest.Seed}, took {slowest.Milliseconds} ms of its thread; {_rendered} rendered, {_failed} failed while rendering");
        log.WriteLine(TemplateFuzzer.Make(slowest.Seed));
        Assert.Empty(faults.Values);
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
