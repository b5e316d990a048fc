using CareersSite.Publishing.Manifests;

namespace CareersSite.Tests.Harness;

/// <summary>A site is whole where it has the files that its own list names, with these bytes, and no others.</summary>
internal static class WholeSite
{
    private const string Marker = ".careers-output";

    /// <returns>Nothing for a whole site.</returns>
    public static IReadOnlyList<string> WhatIsWrongWith(string folder)
    {
        var list = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(list))
        {
            return [$"there is no {Manifest.FileName}"];
        }

        var listed = ManifestText.Parse(File.ReadAllBytes(list)).Files.ToDictionary(file => file.Path, file => file.Sha256);
        var found = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(path => path is not (Manifest.FileName or Marker))
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. listed.Keys.Where(path => !found.Contains(path)).Select(path => $"{path} is missing"),
            .. found.Where(path => !listed.ContainsKey(path)).Select(path => $"{path} does not belong to it"),
            .. found.Where(path => listed.ContainsKey(path) && listed[path] != HashOf(path)).Select(path => $"{path} has other bytes"),
        ];

        string HashOf(string path) => ManifestEntry.HashOf(File.ReadAllBytes(Path.Combine(folder, path)));
    }
}
