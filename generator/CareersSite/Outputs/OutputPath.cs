using System.Text;

namespace CareersSite.Outputs;

/// <summary>What file systems ask of a path.</summary>
internal static class OutputPath
{
    /// <summary>Of one part of a path, in bytes of UTF-8; the same on Linux, macOS and Windows, give or take.</summary>
    public const int LongestName = 255;

    private const int MostBytesOfAUnit = 3;

    public static bool IsTooLong(string path)
    {
        if (path.Length <= LongestName / MostBytesOfAUnit)
        {
            return false;
        }

        foreach (var part in path.AsSpan().Split('/'))
        {
            if (Encoding.UTF8.GetByteCount(path.AsSpan(part)) > LongestName)
            {
                return true;
            }
        }

        return false;
    }
}
