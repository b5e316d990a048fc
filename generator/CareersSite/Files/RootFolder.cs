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

    /// <param name="path">Absolute, or relative to the working folder.</param>
    public RootFolder(string path)
    {
        _full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        _prefix = Path.EndsInDirectorySeparator(_full) ? _full : _full + Path.DirectorySeparatorChar;
    }

    public string FullPath => _full;

    public bool HasFile(string path) => File.Exists(Full(path));

    public bool HasFolder(string path) => Directory.Exists(Full(path));

    /// <summary>All files below <paramref name="folder"/>, in ordinal order of their paths; none where there is no such folder.</summary>
    public IReadOnlyList<SiteFile> List(string folder, DiagnosticSink sink)
    {
        var full = Full(folder);
        if (!Directory.Exists(full))
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
    public IReadOnlyList<SiteFile> Find(string path)
    {
        var file = new FileInfo(Full(path));
        return file.Exists ? [new SiteFile(path, file.Length, file.LastWriteTimeUtc)] : [];
    }

    /// <summary>The bytes of a file, or null (and a diagnostic) where it cannot be read.</summary>
    public byte[]? Read(string path, DiagnosticSink sink)
    {
        try
        {
            return File.ReadAllBytes(Full(path));
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
        for (; folder.Length > _full.Length; folder = Path.GetDirectoryName(folder)!)
        {
            var info = new DirectoryInfo(folder);
            var target = info.LinkTarget is null ? info : info.ResolveLinkTarget(returnFinalTarget: true);
            if (target?.FullName.StartsWith(_prefix, StringComparison.Ordinal) != true)
            {
                throw new IOException($"the folder '{Relative(folder)}' is a link that points outside the site's folder");
            }
        }
    }

    private FileSystemEnumerable<SiteFile> Enumerate(string full, DiagnosticSink sink) =>
        new(full, ToSiteFile, Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && StaysInside(ref entry, sink),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => StaysInside(ref entry, sink),
        };

    private SiteFile ToSiteFile(ref FileSystemEntry entry) =>
        new(Relative(entry.ToFullPath()), entry.Length, entry.LastWriteTimeUtc.UtcDateTime);

    private bool StaysInside(ref FileSystemEntry entry, DiagnosticSink sink)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0)
        {
            return true;
        }

        var path = entry.ToFullPath();
        FileSystemInfo link = entry.IsDirectory ? new DirectoryInfo(path) : new FileInfo(path);
        if (link.ResolveLinkTarget(returnFinalTarget: true)?.FullName.StartsWith(_prefix, StringComparison.Ordinal) == true)
        {
            // A folder's own files are found where they stand; through a link they would be found twice, or for ever.
            return !entry.IsDirectory;
        }

        sink.Report(GeneralProblems.LinkLeavesRoot, new SourcePlace(Relative(path)), "this link points outside the site's folder");
        return false;
    }

    private string Relative(string full) => full[_prefix.Length..].Replace(Path.DirectorySeparatorChar, '/');

    private string Full(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_full, path));
        return full == _full || full.StartsWith(_prefix, StringComparison.Ordinal)
            ? full
            : throw new ArgumentException($"'{path}' is outside the root", nameof(path));
    }
}
