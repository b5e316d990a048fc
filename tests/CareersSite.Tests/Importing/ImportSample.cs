using System.Text;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Importing;

/// <summary>A job description in a file, and beside it, with the ending <c>.expected</c>, what a person would make of it.</summary>
public static class ImportSample
{
    private const string Settings =
        """
        title: Careers
        base_url: https://careers.example.com/
        languages: [en, de, pt, fr]
        organization:
          name: Example
        """;

    public static string Folder { get; } = Path.Combine(DemoSite.Root, "tests", "CareersSite.Tests", "Importing", "Samples");

    /// <summary>All samples, as <c>text/agency-email.txt</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Where(file => !file.EndsWith(".expected", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static string PathOf(string sample) => Path.Combine(Folder, sample);

    public static TestSite Site() => new TestSite().With("site.yml", Settings);

    public static BuiltSite Import(TestSite site, string sample, params string[] options) => site.Run(["import", PathOf(sample), .. options]);

    /// <summary>All postings that were written, each below a line with its path, and below them the report.</summary>
    public static string Told(TestSite site, BuiltSite result)
    {
        var text = new StringBuilder();
        foreach (var path in result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            text.Append("-- ").Append(path).Append(" --\n").Append(File.ReadAllText(Path.Combine(site.Root, path)));
        }

        return text.Append("-- report --\n").Append(result.Error.Replace(Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)).ToString();
    }
}
