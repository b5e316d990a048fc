using System.Collections.Frozen;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Outputs;

/// <summary>The whole site as a map from path to a function that writes bytes. One output a path.</summary>
public sealed class OutputPlan
{
    private readonly FrozenDictionary<string, Output> _byPath;

    private OutputPlan(IReadOnlyList<Output> outputs)
    {
        Outputs = outputs;
        _byPath = outputs.ToFrozenDictionary(output => output.Path, StringComparer.Ordinal);
    }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<Output> Outputs { get; }

    public Output? Find(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The plan of all <paramref name="outputs"/>; of two that want one path the first stays and both are named.</summary>
    /// <remarks>Paths that differ by case alone are one path on Windows and macOS, so they are told apart nowhere.</remarks>
    public static OutputPlan Of(IEnumerable<Output> outputs, DiagnosticSink sink)
    {
        var byPath = new Dictionary<string, Output>(StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
        {
            if (!byPath.TryAdd(output.Path, output))
            {
                ReportTwo(byPath[output.Path], output, sink);
            }
        }

        return new OutputPlan([.. byPath.Values.OrderBy(output => output.Path, StringComparer.Ordinal)]);
    }

    private static void ReportTwo(Output first, Output second, DiagnosticSink sink) => sink.Report(
        OutputProblems.TwoOutputs,
        new SourcePlace(second.Source),
        $"this and {first.Source} would both be published at '/{second.Path}'",
        "Give one of them another name, slug or place.");
}
