using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Publishing;

/// <summary>The folder that a build fills, and the small file inside by which a later build knows that it may replace it.</summary>
internal sealed class OutputFolder
{
    public const string MarkerName = ".careers-output";

    private const string Marker = "careers-output 1\n";
    private const string MarkerAdvice = "This folder is replaced as a whole by every build. Keep nothing of your own in it.\n";

    public OutputFolder(string output)
    {
        if (!Path.IsPathFullyQualified(output))
        {
            throw new ArgumentException($"'{output}' is not an absolute path", nameof(output));
        }

        FullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        Parent = Path.GetDirectoryName(FullPath) ?? FullPath;
    }

    public string FullPath { get; }

    public string Name => Path.GetFileName(FullPath);

    public string Parent { get; }

    public SourcePlace Place => new(FullPath.Replace(Path.DirectorySeparatorChar, '/'));

    /// <summary>Makes an empty folder that is known as ours from its first file on.</summary>
    public static void Create(string folder)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, MarkerName), Encoding.UTF8.GetBytes(Marker + MarkerAdvice));
    }

    /// <summary>Deletes a folder made by <see cref="Create"/>, or an empty one.</summary>
    /// <returns>How many files it had, the marker aside.</returns>
    public static int RemoveAll(string folder)
    {
        var markers = File.Exists(Path.Combine(folder, MarkerName)) ? 1 : 0;
        return FolderRemoval.Remove(folder) - markers;
    }

    /// <summary>False, and a diagnostic, for a whole disk: nothing can be made beside it.</summary>
    public bool HasName(DiagnosticSink sink) => IsFine(Name.Length == 0 ? "this is a whole disk, not a folder for a site" : null, sink);

    /// <summary>False, and a diagnostic, where what is there may be somebody's own.</summary>
    public bool MayBeReplaced(DiagnosticSink sink) => IsFine(WhatIsForeign(), sink);

    private bool IsFine(string? foreign, DiagnosticSink sink)
    {
        if (foreign is null)
        {
            return true;
        }

        sink.Report(OutputProblems.ForeignOutput, Place, foreign, "Name another folder with '--output'.");
        return false;
    }

    private string? WhatIsForeign()
    {
        var folder = new DirectoryInfo(FullPath);
        if (folder.LinkTarget is { } target)
        {
            return $"this is a link to '{target}', not a folder";
        }

        if (File.Exists(FullPath))
        {
            return "this is a file, not a folder";
        }

        if (!folder.Exists || !folder.EnumerateFileSystemInfos().Any())
        {
            return null;
        }

        if (!HasMarker())
        {
            return "this folder is not empty and was not made by this program, so it is left as it is";
        }

        return Path.Exists(Path.Combine(FullPath, ".git"))
            ? "this folder holds a git repository ('.git'), which would be lost, so it is left as it is"
            : null;
    }

    private bool HasMarker()
    {
        var marker = new FileInfo(Path.Combine(FullPath, MarkerName));
        return marker.Exists && marker.LinkTarget is null
            && File.ReadAllText(marker.FullName).StartsWith(Marker, StringComparison.Ordinal);
    }
}
