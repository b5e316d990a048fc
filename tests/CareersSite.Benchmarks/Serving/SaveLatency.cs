using System.Diagnostics;
using CareersSite.Benchmarks.Corpus;

namespace CareersSite.Benchmarks.Serving;

/// <summary>How long it takes from the moment at which a posting is saved until the server gives its new page, as an editor's browser asks for it.</summary>
internal static class SaveLatency
{
    private const int Warming = 5;
    private const int Saves = 40;

    /// <param name="program"><c>careers</c>, or <c>careers.dll</c>.</param>
    public static async Task<int> MeasureAsync(string program, IEnumerable<int> counts)
    {
        foreach (var count in counts)
        {
            var folder = Directory.CreateTempSubdirectory("careers-latency-");
            try
            {
                CorpusFolder.Write(folder.FullName, count, CorpusFolder.UsualSeed);
                await MeasureOneAsync(program, folder.FullName, count);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }

        return 0;
    }

    private static async Task MeasureOneAsync(string program, string root, int count)
    {
        using var serve = await ServeRun.StartAsync(program, root);
        using var client = new HttpClient { BaseAddress = serve.Address };
        var file = Directory.EnumerateFiles(Path.Combine(root, "content", "jobs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
        var page = new Uri($"/jobs/{Path.GetFileNameWithoutExtension(file)}/", UriKind.Relative);
        var text = await File.ReadAllTextAsync(file);
        var times = new List<double>();
        for (var save = 0; save < Warming + Saves; save++)
        {
            var mark = $"saved-{save}-times";
            await File.WriteAllTextAsync(file + ".new", $"{text}\n{mark}\n");
            var start = Stopwatch.GetTimestamp();
            File.Move(file + ".new", file, overwrite: true);
            while (!(await client.GetStringAsync(page)).Contains(mark, StringComparison.Ordinal))
            {
            }

            if (save >= Warming)
            {
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        times.Sort();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count,7:N0} postings: median {times[times.Count / 2]:0} ms, 9 of 10 within {times[times.Count * 9 / 10]:0} ms, longest {times[^1]:0} ms; {serve.Memory / (1 << 20)} MiB"));
    }
}
