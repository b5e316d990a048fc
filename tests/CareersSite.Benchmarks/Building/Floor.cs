using System.Diagnostics;

namespace CareersSite.Benchmarks.Building;

/// <summary>Writes the bytes of a site that is there into another folder, on all cores, and does nothing else: what no generator can go below.</summary>
internal static class Floor
{
    public static Usage Write(string site, string folder)
    {
        var files = Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.Combine(folder, Path.GetRelativePath(site, file)), Bytes: File.ReadAllBytes(file)))
            .ToArray();
        var (clock, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        Parallel.ForEach(files, file =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file.Path)!);
            using var handle = File.OpenHandle(file.Path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
            RandomAccess.Write(handle, file.Bytes, 0);
        });
        return new Usage(clock.Elapsed, Environment.CpuUsage.TotalTime - cpu, PeakMiB: null);
    }
}
