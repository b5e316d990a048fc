using System.Security.Cryptography;
using CareersSite.Outputs;

namespace CareersSite.Publishing.Manifests;

/// <summary>A file of a published site.</summary>
/// <param name="Path">Below the site's root, with <c>/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">In lower case hexadecimal digits.</param>
public sealed record ManifestEntry(string Path, long Size, string Sha256, OutputKind Kind)
{
    public static ManifestEntry Of(string path, ReadOnlySpan<byte> bytes, OutputKind kind) =>
        new(path, bytes.Length, HashOf(bytes), kind);

    public static string HashOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
