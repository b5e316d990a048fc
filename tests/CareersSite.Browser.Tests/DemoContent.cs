namespace CareersSite.Browser.Tests;

/// <summary>The content of the demo site, to be built with another theme.</summary>
internal static class DemoContent
{
    public static void CopyTo(ScratchFolder root, string theme)
    {
        root.With("site.yml", Settings(File.ReadAllLines(RepositoryFolder.In("site.yml")), theme));
        var content = RepositoryFolder.In("content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(root.Path, "content", Path.GetRelativePath(content, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Without the parameters, which belong to the other theme.</summary>
    private static string Settings(string[] lines, string theme)
    {
        var from = Array.IndexOf(lines, "theme_params:");
        Assert.True(from >= 0);
        var rest = lines.Skip(from + 1).SkipWhile(line => line.StartsWith(' '));
        return string.Join('\n', [.. lines.Take(from), $"theme: {theme}", .. rest]);
    }
}
