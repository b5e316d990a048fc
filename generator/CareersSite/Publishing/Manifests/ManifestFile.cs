using System.Text.Json;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Publishing.Manifests;

/// <summary>A manifest in a file, which is none of the site's.</summary>
/// <param name="path">Absolute.</param>
public sealed class ManifestFile(string path) : IDisposable
{
    private readonly string _unfinished = path + ".unfinished";

    private SourcePlace Place => new(path.Replace(Path.DirectorySeparatorChar, '/'));

    /// <returns>Null, and a diagnostic, where there is none.</returns>
    public Manifest? Read(DiagnosticSink sink)
    {
        try
        {
            return ManifestText.Parse(File.ReadAllBytes(path));
        }
        catch (JsonException trouble)
        {
            sink.Report(OutputProblems.ManifestUnreadable, Place, $"this is not the manifest of a build: {trouble.Message}");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(OutputProblems.ManifestUnreadable, Place, $"this file cannot be read: {trouble.Message}");
        }

        return null;
    }

    /// <summary>Writes it beside its place, so that nothing but <see cref="Finish"/> is left to do once the site is published.</summary>
    /// <returns>False, and a diagnostic, where that cannot be, or where something else is in its place.</returns>
    public bool Begin(Manifest manifest, DiagnosticSink sink)
    {
        try
        {
            if (IsForeign())
            {
                sink.Report(OutputProblems.ForeignOutput, Place, "this is not a manifest, and was not made by this program, so it is left as it is", "Name another file with '--manifest'.");
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = File.OpenHandle(_unfinished, FileMode.Create, FileAccess.Write);
            NewFile.Write(file, ManifestText.ToUtf8(manifest).Span);
            return true;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(OutputProblems.OutputUnwritable, Place, $"the manifest cannot be written: {trouble.Message}");
            return false;
        }
    }

    /// <summary>Puts it into its place; where that cannot be, a diagnostic says so.</summary>
    public void Finish(DiagnosticSink sink)
    {
        try
        {
            File.Move(_unfinished, path, overwrite: true);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(OutputProblems.OutputLeftOver, Place, $"the site is published, but its manifest cannot be put into its place: {trouble.Message}");
        }
    }

    /// <summary>Leaves nothing unfinished behind.</summary>
    public void Dispose()
    {
        try
        {
            File.Delete(_unfinished);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // The next run writes over it.
        }
    }

    private bool IsForeign()
    {
        if (!Path.Exists(path))
        {
            return false;
        }

        if (Directory.Exists(path))
        {
            return true;
        }

        var start = new byte[ManifestText.Start.Length];
        using var file = File.OpenRead(path);
        return file.Length > 0 && (file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || !ManifestText.Start.SequenceEqual(start));
    }
}
