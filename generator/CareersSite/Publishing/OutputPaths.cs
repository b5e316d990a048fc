using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Outputs;
using CareersSite.Publishing.Manifests;

namespace CareersSite.Publishing;

/// <summary>Holds the paths of a plan to what may be written, should slugs and permalinks ever fail to.</summary>
internal static class OutputPaths
{
    /// <exception cref="ArgumentException">A path is absolute, or steps up, or is no path.</exception>
    /// <param name="hasManifest">Whether the site gets a manifest, whose name is then taken.</param>
    public static void Check(OutputPlan plan, bool hasManifest, DiagnosticSink sink)
    {
        foreach (var output in plan.Outputs)
        {
            if (!StaysInside(output.Path))
            {
                throw new ArgumentException($"'{output.Path}' (from {output.Source}) is not a path below the output folder", nameof(plan));
            }
        }

        Keep(OutputFolder.MarkerName, plan, sink);
        if (hasManifest)
        {
            Keep(Manifest.FileName, plan, sink);
        }
    }

    private static void Keep(string name, OutputPlan plan, DiagnosticSink sink)
    {
        if (plan.Find(name) is { } taken)
        {
            sink.Report(
                OutputProblems.TwoOutputs,
                new SourcePlace(taken.Source),
                $"the name '{name}' is kept for a file of the program itself",
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
