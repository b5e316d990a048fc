using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Outputs;

namespace CareersSite.Publishing;

/// <summary>Holds the paths of a plan to what may be written, should slugs and permalinks ever fail to.</summary>
internal static class OutputPaths
{
    /// <exception cref="ArgumentException">A path is absolute, or steps up, or is no path.</exception>
    public static void Check(OutputPlan plan, DiagnosticSink sink)
    {
        foreach (var output in plan.Outputs)
        {
            if (!StaysInside(output.Path))
            {
                throw new ArgumentException($"'{output.Path}' (from {output.Source}) is not a path below the output folder", nameof(plan));
            }
        }

        if (plan.Find(OutputFolder.MarkerName) is { } taken)
        {
            sink.Report(
                OutputProblems.TwoOutputs,
                new SourcePlace(taken.Source),
                $"the name '{OutputFolder.MarkerName}' is kept for a file of the program itself",
                "Rename or delete it.");
        }
    }

    private static bool StaysInside(string path)
    {
        if (path.AsSpan().ContainsAny('\0', '\\') || Path.IsPathRooted(path))
        {
            return false;
        }

        foreach (var range in path.AsSpan().Split('/'))
        {
            if (path.AsSpan(range) is "" or "." or "..")
            {
                return false;
            }
        }

        return true;
    }
}
