using System.IO.Enumeration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Files;

/// <summary>The folder with <c>site.yml</c>: the one door to the files that a site is made of. Nothing outside it is read.</summary>
public sealed class RootFolder
{
    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.None,
        IgnoreInaccessible = false,
    };

    private readonly string _full;
    private readonly string _prefix;
    private readonly Lazy<string> _realPrefix;

    /// <param name="path">Absolute, or relative to the working folder.</param>
    public RootFolder(string path)
    {
        _full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        _prefix = WithSeparator(_full);
        _realPrefix = new(() => WithSeparator(Links.Follow(_full) ?? _full));
    }

    public string FullPath => _full;

    /// <summary>False, too, where the path or a link on it leads out of the root.</summary>
    public bool HasFile(string path) => Inside(path) is { } full && File.Exists(full);

    /// <summary>
    /// False, too, where the path or a link on it leads out of the root. True of a folder that may not be looked at: whoever lists it
    /// is told so, and takes it for no empty one.
    /// </summary>
    public bool HasFolder(string path) => Inside(path) is { } full && IsThere(full);

    /// <summary>Whether a place on the disk is a folder of the root or lies in it, whatever links lead there.</summary>
    /// <param name="folder">Relative to the root.</param>
    /// <param name="place">Absolute; there need not be anything yet.</param>
    public bool IsWithin(string folder, string place) =>
        Links.Follow(place) is { } real && WithSeparator(real).StartsWith(WithSeparator(Links.Follow(Full(folder)) ?? Full(folder)), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// All files below <paramref name="folder"/>, in ordinal order of their paths; none where there is no such folder. Links to files
    /// are followed where they stay under the root, links to folders never: their files would be found twice, or for ever.
    /// </summary>
    public IReadOnlyList<SiteFile> List(string folder, DiagnosticSink sink)
    {
        if (Inside(folder) is not { } full)
        {
            ReportLeaving(folder, sink);
            return [];
        }

        if (!IsThere(full))
        {
            return [];
        }

        var files = new List<SiteFile>();
        try
        {
            files.AddRange(Enumerate(full, sink));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(GeneralProblems.FileUnreadable, new SourcePlace(folder), $"the folder cannot be read: {trouble.Message}");
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>The file as a list of one; an empty one where there is no such file.</summary>
    public IReadOnlyList<SiteFile> Find(string path) =>
        Inside(path) is { } full && new FileInfo(full) is { Exists: true } file ? [new SiteFile(path, file.Length, file.LastWriteTimeUtc)] : [];

    /// <summary>The bytes of a file that was listed, and so is known to lie under the root; null (and a diagnostic) where it cannot be read.</summary>
    public byte[]? Read(SiteFile file, DiagnosticSink sink) => ReadAt(Full(file.Path), file.Path, sink);

    /// <summary>The bytes of a file, or null (and a diagnostic) where it cannot be read or does not lie under the root.</summary>
    public byte[]? Read(string path, DiagnosticSink sink)
    {
        if (Inside(path) is { } full)
        {
            return ReadAt(full, path, sink);
        }

        ReportLeaving(path, sink);
        return null;
    }

    private static byte[]? ReadAt(string full, string path, DiagnosticSink sink)
    {
        try
        {
            return File.ReadAllBytes(full);
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            sink.Report(GeneralProblems.FileMissing, new SourcePlace(path), "this file is missing");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(GeneralProblems.FileUnreadable, new SourcePlace(path), $"this file cannot be read: {trouble.Message}");
        }

        return null;
    }

    /// <summary>Writes a file that is not there yet, and the folders above it; false, and nothing written, where there is one.</summary>
    /// <exception cref="ArgumentException">The path leads out of the root.</exception>
    /// <exception cref="IOException">It leads out of the root by a link, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public bool WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        var full = Full(path);
        RefuseLinksOut(Path.GetDirectoryName(full)!);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        if (Path.Exists(full) || new FileInfo(full).LinkTarget is not null)
        {
            return false;
        }

        // Should another program have made it meanwhile, this throws, and its file stays.
        using var file = new FileStream(full, FileMode.CreateNew, FileAccess.Write);
        file.Write(bytes);
        return true;
    }

    /// <summary>Writes a file, in the place of the one that may be there.</summary>
    /// <exception cref="ArgumentException">The path leads out of the root.</exception>
    /// <exception cref="IOException">It leads out of the root by a link, is one, or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Replace(string path, ReadOnlySpan<byte> bytes)
    {
        var full = Full(path);
        if (new FileInfo(full).LinkTarget is not null)
        {
            throw new IOException($"'{path}' is a link, and what it points to is not written over");
        }

        RefuseLinksOut(Path.GetDirectoryName(full)!);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        using var file = new FileStream(full, FileMode.Create, FileAccess.Write);
        file.Write(bytes);
    }

    private void RefuseLinksOut(string folder)
    {
        if (!IsUnderRoot(folder))
        {
            throw new IOException($"the folder '{Relative(WithSeparator(folder)).TrimEnd('/')}' is a link that points outside the site's folder, or lies behind one");
        }
    }

    private FileSystemEnumerable<SiteFile> Enumerate(string full, DiagnosticSink sink) =>
        new(full, ToSiteFile, Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && MayBeRead(ref entry, sink),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => MayBeRead(ref entry, sink),
        };

    private SiteFile ToSiteFile(ref FileSystemEntry entry) =>
        new(Relative(entry.ToFullPath()), entry.Length, entry.LastWriteTimeUtc.UtcDateTime);

    private bool MayBeRead(ref FileSystemEntry entry, DiagnosticSink sink)
    {
        if (FileName.WhatIsWrong(entry.FileName) is { } trouble)
        {
            sink.Report(GeneralProblems.FileName, new SourcePlace(FileName.Shown(Relative(entry.ToFullPath()))), trouble, "Give it another name.");
            return false;
        }

        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0)
        {
            return true;
        }

        var path = entry.ToFullPath();
        if (!IsUnderRoot(path))
        {
            ReportLeaving(Relative(path), sink);
            return false;
        }

        if (entry.IsDirectory)
        {
            sink.Report(
                GeneralProblems.LinkToFolder, new SourcePlace(Relative(path)), "this is a link to a folder, and what lies in that folder is not looked at",
                "Put the files themselves here.");
        }

        return !entry.IsDirectory;
    }

    private static void ReportLeaving(string path, DiagnosticSink sink) =>
        sink.Report(GeneralProblems.LinkLeavesRoot, new SourcePlace(path), "this link points outside the site's folder");

    /// <summary>Where the links on the way lead in a circle there is nothing to read, so nothing is read from elsewhere.</summary>
    private bool IsUnderRoot(string full) => Links.Follow(full) is not { } real || WithSeparator(real).StartsWith(_realPrefix.Value, StringComparison.Ordinal);

    private static bool IsThere(string folder)
    {
        try
        {
            return File.GetAttributes(folder).HasFlag(FileAttributes.Directory);
        }
        catch (Exception trouble) when (trouble is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private string Relative(string full) => full[_prefix.Length..].Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>The path on the disk; null where it leads out of the root, by itself or by a link.</summary>
    private string? Inside(string path) => Lexical(path) is { } full && IsUnderRoot(full) ? full : null;

    private string Full(string path) => Lexical(path) ?? throw new ArgumentException($"'{path}' is outside the root", nameof(path));

    /// <summary>The path on the disk as it is written, whatever links it has; null where it leads out of the root, or is none.</summary>
    private string? Lexical(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var full = Path.GetFullPath(Path.Combine(_full, path));
        return full == _full || full.StartsWith(_prefix, StringComparison.Ordinal) ? full : null;
    }

    private static string WithSeparator(string folder) => Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
}
