using System.Buffers;
using CareersSite.Outputs;
using CareersSite.Publishing.Manifests;
using Microsoft.Win32.SafeHandles;

namespace CareersSite.Publishing;

/// <summary>One worker's way to write files into the new folder, beside what the last site had at the same path.</summary>
/// <param name="isListing">Whether <see cref="Entries"/> is wanted, which costs a hash of every file.</param>
internal sealed class FileWriter(string folder, string previous, bool isListing)
{
    private readonly List<ManifestEntry> _entries = [];
    private readonly bool _hasPrevious = Directory.Exists(previous);
    private string _lastFolder = "";

    public WriteTally Tally { get; private set; }

    public IReadOnlyList<ManifestEntry> Entries => _entries;

    public void Write(string path, ReadOnlySpan<byte> bytes, OutputKind kind = OutputKind.File)
    {
        var full = FullPath(folder, path);
        CreateFolderOf(full);
        var before = _hasPrevious ? new FileInfo(FullPath(previous, path)) : null;
        var isReplaced = before is { Exists: true } && (before.Attributes & FileAttributes.ReparsePoint) == 0;
        var isUnchanged = isReplaced && HasBytes(before!, bytes);

        using var file = File.OpenHandle(full, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        NewFile.Write(file, bytes);
        if (isUnchanged)
        {
            File.SetLastWriteTimeUtc(file, before!.LastWriteTimeUtc);
        }

        if (isListing)
        {
            _entries.Add(ManifestEntry.Of(path, bytes, kind));
        }

        Tally += new WriteTally(1, bytes.Length, isUnchanged ? 1 : 0, isReplaced ? 1 : 0);
    }

    private static string FullPath(string root, string path) => string.Concat(root, "/", path);

    // Most pages have a folder of their own, so remembering more than the last one would seldom save a call.
    private void CreateFolderOf(string full)
    {
        var name = full.AsSpan(0, full.LastIndexOf('/'));
        if (!name.SequenceEqual(_lastFolder))
        {
            _lastFolder = name.ToString();
            Directory.CreateDirectory(_lastFolder);
        }
    }

    /// <summary>An old file that cannot be read counts as another one: nothing but its time stamp is lost.</summary>
    private static bool HasBytes(FileInfo before, ReadOnlySpan<byte> bytes)
    {
        if (before.Length != bytes.Length)
        {
            return false;
        }

        var old = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            using var file = File.OpenHandle(before.FullName);
            return ReadAll(file, old.AsSpan(0, bytes.Length)) && bytes.SequenceEqual(old.AsSpan(0, bytes.Length));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(old);
        }
    }

    private static bool ReadAll(SafeFileHandle file, Span<byte> target)
    {
        var read = 0;
        while (read < target.Length)
        {
            var count = RandomAccess.Read(file, target[read..], read);
            if (count == 0)
            {
                return false;
            }

            read += count;
        }

        return true;
    }
}
