using System.Security.Cryptography;

namespace CareersSite.Serving.Pages;

/// <summary>A short text that is another for other bytes; short enough to stand in an address.</summary>
public static class ContentMark
{
    private const int Length = 8;

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes, hash);
        return Convert.ToHexStringLower(hash[..Length]);
    }

    /// <summary>One mark for several files with marks of their own.</summary>
    public static string Of(IReadOnlyDictionary<string, string> marks) => Of(
        System.Text.Encoding.UTF8.GetBytes(string.Join('\n', marks.Select(mark => $"{mark.Key} {mark.Value}").Order(StringComparer.Ordinal))));
}
