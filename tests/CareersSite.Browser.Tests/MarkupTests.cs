using CareersSite.Browser.Tests.Hosting;
using CareersSite.Browser.Tests.Judging;

namespace CareersSite.Browser.Tests;

/// <summary>The judge is the Nu HTML checker.</summary>
public sealed class MarkupTests(DemoSite demo, GallerySite gallery)
{
    [Theory]
    [InlineData("*.html")]
    [InlineData("*.css")]
    public async Task No_page_and_no_style_sheet_has_an_error_or_a_warning(string files)
    {
        string[] folders = [demo.Folder, gallery.Folder];
        var all = folders.Select(folder => Files(folder, files).ToList()).ToList();

        Assert.All(all, Assert.NotEmpty);
        Assert.Empty(await NuChecker.FindingsAsync(all.SelectMany(each => each)));
    }

    [Fact]
    public async Task The_plain_theme_has_no_error_and_no_warning_either()
    {
        using var root = new ScratchFolder();
        DemoContent.CopyTo(root, theme: "plain");
        await using var plain = await BuiltSite.BuildAsync(root.Path);

        Assert.Equal(Pages(demo.Folder), Pages(plain.Folder));
        Assert.Empty(await NuChecker.FindingsAsync(Files(plain.Folder, "*.html").Concat(Files(plain.Folder, "*.css"))));
    }

    [Fact]
    public async Task Whatever_an_editor_pastes_the_pages_have_no_error_and_no_warning()
    {
        using var root = HostilePostings.Root();
        await using var hostile = await BuiltSite.BuildAsync(root.Path);

        var all = Files(hostile.Folder, "*.html").ToList();

        Assert.Equal(HostilePostings.Count, all.Count(file => Path.GetRelativePath(hostile.Folder, file).StartsWith("jobs/hostile-", StringComparison.Ordinal)));
        var findings = await NuChecker.FindingsAsync(all);
        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    [Fact]
    public async Task The_checker_finds_what_is_wrong()
    {
        using var folder = new ScratchFolder()
            .With("bad.html", "<!doctype html><html lang=en><title>t</title><p><div></p><section><p>No heading</p></section>")
            .With("control.html", "<!doctype html><html lang=en><title>t</title><p>a\u0001b</p>")
            .With("bad.css", "p { colour: red }");

        var findings = await NuChecker.FindingsAsync([Path.Combine(folder.Path, "bad.html"), Path.Combine(folder.Path, "control.html"), Path.Combine(folder.Path, "bad.css")]);

        Assert.Contains(findings, finding => finding.Contains("error", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("warning", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("control.html", StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Contains("bad.css", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(string folder, string pattern) => Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories);

    private static IEnumerable<string> Pages(string folder) => Files(folder, "*.html").Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
