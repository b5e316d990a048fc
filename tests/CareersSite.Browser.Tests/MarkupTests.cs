using System.Text.Json;
using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests;

/// <summary>The judge is the Nu HTML checker, which the W3C's own service runs.</summary>
public sealed class MarkupTests(DemoSite site)
{
    private static readonly string Checker = RepositoryFolder.In("tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    [Theory]
    [InlineData("*.html")]
    [InlineData("*.css")]
    public async Task No_page_and_no_style_sheet_has_an_error_or_a_warning(string files)
    {
        var all = Directory.EnumerateFiles(site.Folder, files, SearchOption.AllDirectories).ToList();

        Assert.NotEmpty(all);
        Assert.Empty(await FindingsAsync(all));
    }

    [Fact]
    public async Task The_checker_finds_what_is_wrong()
    {
        using var folder = new ScratchFolder()
            .With("bad.html", "<!doctype html><html lang=en><title>t</title><p><div></p><section><p>No heading</p></section>")
            .With("bad.css", "p { colour: red }");

        var findings = await FindingsAsync([Path.Combine(folder.Path, "bad.html"), Path.Combine(folder.Path, "bad.css")]);

        Assert.Contains(findings, finding => finding.Contains("error", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("warning", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("bad.css", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> FindingsAsync(IEnumerable<string> files)
    {
        Assert.True(File.Exists(Checker), "run tests/run.sh once: it fetches the checker");
        var said = await Programs.RunAsync(Programs.Start("java", ["-jar", Checker, "--also-check-css", "--format", "json", "--stdout", "--exit-zero-always", .. files]));
        using var json = JsonDocument.Parse(said);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Where(IsErrorOrWarning).Select(Finding)];
    }

    // A plain note, such as that on a trailing slash, has no sub-type.
    private static bool IsErrorOrWarning(JsonElement message) => message.GetProperty("type").GetString() != "info" || message.TryGetProperty("subType", out _);

    private static string Finding(JsonElement message)
    {
        string Text(string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";
        var kind = Text("subType") is { Length: > 0 } subType ? subType : Text("type");
        return $"{Text("url")}:{Text("lastLine")}: {kind}: {Text("message")} {Text("extract")}";
    }
}
