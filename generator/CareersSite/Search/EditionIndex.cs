using System.Security.Cryptography;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;

namespace CareersSite.Search;

/// <summary>The index of one language: one value, made once, of which each file is a part.</summary>
internal sealed class EditionIndex
{
    private const int StampLength = 4;

    /// <summary>The same in every file of one index, so that files of two builds are never read together.</summary>
    public required string Stamp { get; init; }

    public required ReadOnlyMemory<byte> First { get; init; }

    public required IReadOnlyList<byte[]> KeyFiles { get; init; }

    public required IReadOnlyList<byte[]> StartShards { get; init; }

    public required IReadOnlyList<byte[]> EndShards { get; init; }

    public static EditionIndex Make(Edition edition, SiteSettings settings, IFacetNames names, DiagnosticSink sink)
    {
        var layout = new SearchLayout(edition.Open.Count);
        var facets = Facets.Of(edition, edition.Newest, names);
        var keys = new KeyFiles(KeyWords.Of(edition.Newest), layout);
        var shards = new TextShards(TextWords.Of(edition.Newest, sink), layout);
        var first = FirstFile.Make(edition, settings, facets, keys);
        return new EditionIndex
        {
            Stamp = StampOf([first, .. keys.Files, .. shards.Starts]),
            First = first,
            KeyFiles = keys.Files,
            StartShards = shards.Starts,
            EndShards = shards.Ends,
        };
    }

    private static string StampOf(IEnumerable<byte[]> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(file);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, StampLength));
    }
}
