using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Outputs;

/// <summary>The whole site as a map from path to a function that writes bytes. One output a path.</summary>
public sealed class OutputPlan
{
    private readonly Lazy<Dictionary<string, Output>> _byPath;

    private OutputPlan(IReadOnlyList<Output> outputs)
    {
        Outputs = outputs;
        _byPath = new Lazy<Dictionary<string, Output>>(() => outputs.ToDictionary(output => output.Path, StringComparer.Ordinal));
    }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<Output> Outputs { get; }

    /// <summary>Null where nothing is published at that path.</summary>
    public Output? Find(string path) => _byPath.Value.GetValueOrDefault(path);

    /// <summary>The plan of a share of these outputs.</summary>
    public OutputPlan Of(Shard shard) => new([.. Outputs.Where(output => shard.Has(output.Path))]);

    /// <summary>The plan of all <paramref name="outputs"/>; of two that want one path the first stays and both are named.</summary>
    /// <remarks>Paths that differ by case alone are one path on Windows and macOS, so they are told apart nowhere.</remarks>
    public static OutputPlan Of(IEnumerable<Output> outputs, DiagnosticSink sink)
    {
        var byPath = new Dictionary<string, Output>(StringComparer.OrdinalIgnoreCase);
        foreach (var output in outputs)
        {
            if (OutputPath.IsTooLong(output.Path))
            {
                ReportLong(output, sink);
            }
            else if (!byPath.TryAdd(output.Path, output))
            {
                ReportTwo(byPath[output.Path], output, sink);
            }
        }

        RemoveFilesThatAreFolders(byPath, sink);
        return new OutputPlan([.. byPath.Values.OrderBy(output => output.Path, StringComparer.Ordinal)]);
    }

    /// <summary>A file <c>jobs</c> cannot lie beside files in a folder <c>jobs/</c>.</summary>
    private static void RemoveFilesThatAreFolders(Dictionary<string, Output> byPath, DiagnosticSink sink)
    {
        var files = byPath.GetAlternateLookup<ReadOnlySpan<char>>();
        var asFolders = new Dictionary<Output, Output>();
        foreach (var output in byPath.Values)
        {
            for (var slash = output.Path.IndexOf('/'); slash > 0; slash = output.Path.IndexOf('/', slash + 1))
            {
                if (files.TryGetValue(output.Path.AsSpan(0, slash), out var file))
                {
                    asFolders.TryAdd(file, output);
                }
            }
        }

        foreach (var (file, inFolder) in asFolders)
        {
            byPath.Remove(file.Path);
            sink.Report(
                OutputProblems.TwoOutputs,
                new SourcePlace(file.Source),
                $"this would be published as a file '/{file.Path}', but {inFolder.Source} needs a folder of that name",
                "Give the file another name.");
        }
    }

    private static void ReportLong(Output output, DiagnosticSink sink) => sink.Report(
        OutputProblems.PathTooLong,
        new SourcePlace(output.Source),
        $"this would be published at '/{output.Path[..40]}…', which is longer than a file's name can be",
        "Shorten the name, slug or alias that it comes from.");

    private static void ReportTwo(Output first, Output second, DiagnosticSink sink) => sink.Report(
        OutputProblems.TwoOutputs,
        new SourcePlace(second.Source),
        $"this and {first.Source} would both be published at '/{second.Path}'",
        "Give one of them another name, slug or place.");
}
