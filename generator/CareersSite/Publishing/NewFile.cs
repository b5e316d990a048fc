using Microsoft.Win32.SafeHandles;

namespace CareersSite.Publishing;

/// <summary>A disk or an account may take no files beyond a size, which .NET tells as if an argument of ours were wrong.</summary>
internal static class NewFile
{
    /// <summary>Writes a file from its beginning.</summary>
    /// <exception cref="IOException">It is too large, the disk is full, or the like.</exception>
    public static void Write(SafeFileHandle file, ReadOnlySpan<byte> bytes)
    {
        try
        {
            RandomAccess.Write(file, bytes, 0);
        }
        catch (ArgumentOutOfRangeException tooLarge)
        {
            var size = bytes.Length.ToString("N0", CultureInfo.InvariantCulture);
            throw new IOException($"a file of {size} bytes is larger than the system allows", tooLarge);
        }
    }
}
