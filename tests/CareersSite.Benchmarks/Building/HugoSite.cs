using CareersSite.Benchmarks.Corpus;

namespace CareersSite.Benchmarks.Building;

/// <summary>The same postings as a site for Hugo: pages with markup, lists by department and place, a feed of all jobs, RSS.</summary>
internal static class HugoSite
{
    public static bool IsInstalled => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, "hugo")) || File.Exists(Path.Combine(folder, "hugo.exe")));

    public static void Write(string folder, int count)
    {
        CopyTheme(Path.Combine(AppContext.BaseDirectory, "Hugo"), folder);
        CorpusFolder.WritePostings(
            Path.Combine(folder, "content", "jobs"), count, CorpusFolder.UsualSeed,
            posting => $"departments: [\"{posting.Field.Department}\"]\nplaces: [\"{posting.City.Name}\"]\n");
    }

    private static void CopyTheme(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
