using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CareersSite.Publishing;

/// <summary>What came of trying to take a lock.</summary>
internal enum LockAnswer
{
    Taken,

    /// <summary>Another process holds it.</summary>
    Busy,

    /// <summary>It was deleted in the same moment by the run that held it.</summary>
    Gone,

    /// <summary>A file of that name exists which is none of ours.</summary>
    Foreign,
}

/// <summary>A file that one process at a time can hold; the system lets go of it when that process ends, however it ends.</summary>
internal sealed class FileLock : IDisposable
{
    private static readonly byte[] Marker = Encoding.UTF8.GetBytes("careers-lock 1\n");

    // EWOULDBLOCK of Linux and of macOS, and Windows' sharing violation: .NET has no exception of its own for them.
    private static readonly int[] BusyCodes = [11, 35, unchecked((int)0x80070020)];

    private readonly string _path;
    private readonly SafeFileHandle _handle;

    private FileLock(string path, SafeFileHandle handle)
    {
        _path = path;
        _handle = handle;
    }

    /// <param name="mayBeEmpty">An empty file counts as ours: of a run that was killed before it wrote its line.</param>
    public static LockAnswer TryTake(string path, bool mayBeEmpty, out FileLock? taken)
    {
        taken = null;
        if (new FileInfo(path).LinkTarget is not null)
        {
            return LockAnswer.Foreign;
        }

        try
        {
            taken = new FileLock(path, File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException trouble) when (BusyCodes.Contains(trouble.HResult))
        {
            return LockAnswer.Busy;
        }

        var answer = !taken.IsOurs(mayBeEmpty) ? LockAnswer.Foreign : taken.StillHasItsName() ? LockAnswer.Taken : LockAnswer.Gone;
        if (answer != LockAnswer.Taken)
        {
            taken.Dispose();
            taken = null;
        }

        return answer;
    }

    /// <summary>Deletes the file and lets go of it.</summary>
    public void Delete()
    {
        // Windows deletes no file that is open; elsewhere the name must go first, or the next holder would lose it.
        if (OperatingSystem.IsWindows())
        {
            _handle.Dispose();
        }

        File.Delete(_path);
        _handle.Dispose();
    }

    /// <summary>Lets go of the file and leaves it where it is.</summary>
    public void Dispose() => _handle.Dispose();

    private bool IsOurs(bool mayBeEmpty)
    {
        if (RandomAccess.GetLength(_handle) == 0 && mayBeEmpty)
        {
            WriteMarker();
            return true;
        }

        var start = new byte[Marker.Length];
        return RandomAccess.Read(_handle, start, 0) == Marker.Length && start.AsSpan().SequenceEqual(Marker);
    }

    /// <summary>Where there is no room for one line, nothing is left behind.</summary>
    private void WriteMarker()
    {
        try
        {
            RandomAccess.Write(_handle, Marker, 0);
        }
        catch
        {
            Delete();
            throw;
        }
    }

    /// <summary>
    /// Whoever opens the file just before its holder deletes it then holds a file without a name, which a third run would not see.
    /// A random time stamp tells whether the name still leads to the file that is held.
    /// </summary>
    internal bool StillHasItsName()
    {
        var token = DateTime.UnixEpoch.AddTicks(Random.Shared.NextInt64(TimeSpan.TicksPerDay * 365 * 30));
        File.SetLastWriteTimeUtc(_handle, token);
        return File.GetLastWriteTimeUtc(_path) == File.GetLastWriteTimeUtc(_handle);
    }
}
