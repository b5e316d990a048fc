using System.Buffers;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Outputs;
using CareersSite.Publishing.Manifests;

namespace CareersSite.Publishing;

/// <summary>The parts of a site that several machines have built, as the plan of the whole.</summary>
public static class ShardFolders
{
    /// <returns>Null, and diagnostics, where they are not all the parts of one site.</returns>
    public static (OutputPlan Plan, ManifestHeader Header)? Join(IReadOnlyList<string> folders, DiagnosticSink sink)
    {
        var parts = new List<(string Folder, Manifest Manifest)>();
        foreach (var folder in folders)
        {
            if (new ManifestFile(Path.GetFullPath(Path.Combine(folder, Manifest.FileName))).Read(sink) is { } manifest)
            {
                parts.Add((folder, manifest));
            }
        }

        if (sink.HasErrors || !FitTogether(parts, sink))
        {
            return null;
        }

        var outputs = parts.SelectMany(part => part.Manifest.Files, (part, file) => OutputOf(part.Folder, file));
        return (OutputPlan.Of(outputs, sink), parts[0].Manifest.Header with { Shard = null });
    }

    private static bool FitTogether(List<(string Folder, Manifest Manifest)> parts, DiagnosticSink sink)
    {
        var first = parts[0].Manifest.Header;
        foreach (var (folder, manifest) in parts)
        {
            if (WhatIsOdd(manifest.Header, first) is { } odd)
            {
                Report(sink, folder, odd);
            }
        }

        if (sink.HasErrors)
        {
            return false;
        }

        var shards = parts.ConvertAll(part => part.Manifest.Header.Shard!);
        foreach (var number in Enumerable.Range(1, shards[0].Count).Where(number => shards.Count(shard => shard.Number == number) != 1))
        {
            var found = shards.Any(shard => shard.Number == number) ? "was given more than once" : "is missing";
            Report(sink, parts[0].Folder, string.Create(CultureInfo.InvariantCulture, $"part {number} of {shards[0].Count} {found}"));
        }

        var files = parts.Sum(part => part.Manifest.Files.Count);
        if (!sink.HasErrors && files != shards[0].Files)
        {
            Report(sink, parts[0].Folder, string.Create(CultureInfo.InvariantCulture, $"the parts have {files} files together, and the site has {shards[0].Files}"));
        }

        return !sink.HasErrors;
    }

    private static string? WhatIsOdd(ManifestHeader header, ManifestHeader first) => (header.Shard, first.Shard) switch
    {
        (null, _) => "this is a whole site, not a part of one",
        (_, null) => null,
        var (shard, other) when (shard.Count, shard.Files, shard.Now) != (other.Count, other.Files, other.Now) => "this part is of another site, or of another moment, than the first",
        _ when header with { Shard = null } != first with { Shard = null } => "this part was built by another version, or for another address, than the first",
        _ => null,
    };

    private static Output OutputOf(string folder, ManifestEntry file) => new(
        file.Path,
        $"{folder}/{file.Path}",
        (bytes, sink) => bytes.Write(Read(folder, file, sink)))
    {
        Kind = file.Kind,
    };

    private static byte[] Read(string folder, ManifestEntry file, DiagnosticSink sink)
    {
        var place = Path.Combine(folder, file.Path);
        try
        {
            var bytes = File.ReadAllBytes(place);
            if (ManifestEntry.HashOf(bytes) == file.Sha256)
            {
                return bytes;
            }

            Report(sink, place, "this file is not as it was built");
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Report(sink, place, $"this file cannot be read: {trouble.Message}");
        }

        return [];
    }

    private static void Report(DiagnosticSink sink, string place, string message) =>
        sink.Report(OutputProblems.ShardsUnfit, new SourcePlace(place.Replace(Path.DirectorySeparatorChar, '/')), message);
}
