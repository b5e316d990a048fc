using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareersSite.Commands;

namespace CareersSite.Tests.Harness;

/// <summary>
/// A whole site written as one string, in a folder of its own, and the real program run on it.
/// A line <c>-- path --</c> begins a file; text before the first such line is not part of any.
/// </summary>
public sealed class TestSite : IDisposable
{
    /// <summary>The moment of every run that does not say otherwise.</summary>
    public const string Now = "2026-11-22";

    private const string SmallestSettings =
        """
        title: Careers
        base_url: https://careers.example.com/
        organization:
          name: Example
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("careers-test-");

    public TestSite(string files = "")
    {
        Write("site.yml", SmallestSettings);
        foreach (var (path, text) in Parse(files))
        {
            Write(path, text);
        }
    }

    public string Root => _folder.FullName;

    public string OutputFolder => Path.Combine(_folder.FullName, "out");

    /// <summary>The front matter of a posting with which nothing is wrong, and more lines below it.</summary>
    public static string Posting(string title, string more = "", string body = "Come and work with us.") =>
        $"---\ntitle: {title}\ndate: 2026-11-01\nlocation: Berlin, Germany\n{(more.Length > 0 ? more + "\n" : "")}---\n\n{body}\n";

    public TestSite With(string path, string text)
    {
        Write(path, text);
        return this;
    }

    public TestSite WithBytes(string path, byte[] bytes)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    /// <summary><c>careers build</c> on this site.</summary>
    public BuiltSite Build(params string[] options) => Run(["build", "--output", OutputFolder, .. options]);

    /// <summary>Any verb on this site; <c>--root</c> and, unless given, <c>--now</c> are added.</summary>
    public BuiltSite Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        string[] now = arguments.Contains("--now") ? [] : ["--now", Now];
        var exitCode = CareersProgram.RunAsync([.. arguments, "--root", Root, .. now], output, error).GetAwaiter().GetResult();
        return new BuiltSite(OutputFolder, exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string path, string text) => WithBytes(path, Encoding.UTF8.GetBytes(text));

    private static IEnumerable<(string Path, string Text)> Parse(string files)
    {
        string? path = null;
        var text = new StringBuilder();
        foreach (var line in files.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("-- ", StringComparison.Ordinal) && line.EndsWith(" --", StringComparison.Ordinal))
            {
                if (path is not null)
                {
                    yield return (path, text.ToString());
                }

                path = line[3..^3];
                text.Clear();
            }
            else
            {
                text.Append(line).Append('\n');
            }
        }

        if (path is not null)
        {
            yield return (path, text.ToString());
        }
    }
}

/// <summary>What a run of the program left behind.</summary>
public sealed class BuiltSite(string folder, int exitCode, string output, string error)
{
    public int ExitCode { get; } = exitCode;

    /// <summary>What was printed to standard output.</summary>
    public string Output { get; } = output;

    /// <summary>What was printed to standard error.</summary>
    public string Error { get; } = error;

    /// <summary>The first lines of all diagnostics: <c>file:line:column: severity code: message</c>.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Error.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": note ", StringComparison.Ordinal))];

    /// <summary>All files of the site, relative, with <c>/</c>, in ordinal order; without the mark that says who made the folder.</summary>
    public IReadOnlyList<string> Files =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => file != ".careers-output")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Where a file of the site lies on this machine.</summary>
    public string PathOf(string path) => Path.Combine(folder, path);

    public bool Has(string path) => File.Exists(Path.Combine(folder, path));

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(folder, path));

    public string Text(string path) => File.ReadAllText(Path.Combine(folder, path));

    public IHtmlDocument Html(string path) => new HtmlParser().ParseDocument(Text(path));

    public JsonElement Json(string path) => JsonDocument.Parse(Bytes(path)).RootElement;

    /// <summary>The titles of all jobs that the search of a language knows, newest first.</summary>
    /// <param name="prefix">Empty, or such as <c>de/</c>.</param>
    public IEnumerable<string> SearchTitles(string prefix = "") => Files
        .Where(file => file.StartsWith(prefix + "search/jobs-", StringComparison.Ordinal))
        .SelectMany(file => Json(file).EnumerateArray().Skip(1))
        .Select(card => new HtmlParser().ParseDocument(card.GetString()!).QuerySelector("h2")!.TextContent);

    /// <summary>The JSON-LD block of a page whose <c>@type</c> is the given one; null where there is none.</summary>
    public JsonElement? StructuredData(string path, string type)
    {
        foreach (var script in Html(path).QuerySelectorAll("script[type='application/ld+json']"))
        {
            var element = JsonDocument.Parse(script.TextContent).RootElement;
            if (element.GetProperty("@type").GetString() == type)
            {
                return element;
            }
        }

        return null;
    }
}
