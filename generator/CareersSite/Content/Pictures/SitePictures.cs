using System.Collections.Concurrent;
using CareersSite.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Content.Pictures;

/// <summary>The pictures under <c>content/static</c>. A file is read when its size is first asked for, and once.</summary>
/// <param name="files">All files there.</param>
public sealed class SitePictures(RootFolder root, IReadOnlyList<SiteFile> files)
{
    private readonly HashSet<string> _paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PictureSize?> _sizes = new(StringComparer.Ordinal);

    /// <param name="path">Below <c>content/static</c>, with or without a <c>/</c> before it.</param>
    public bool Has(string path) => _paths.Contains(FileOf(path));

    /// <summary>Null where there is no such file, or it is no picture whose size can be told.</summary>
    public PictureSize? SizeOf(string path) => Has(path) ? _sizes.GetOrAdd(FileOf(path), Read) : null;

    public static string FileOf(string path) => $"{ContentReader.StaticFolder}/{path.TrimStart('/')}";

    /// <summary>Reading it where it is published says what is wrong with the file.</summary>
    private PictureSize? Read(string file)
    {
        var bytes = root.Read(file, new DiagnosticSink()) ?? [];
        return file.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? SvgSize.Of(bytes) : PictureHeader.SizeOf(bytes);
    }
}
