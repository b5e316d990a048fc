using CareersSite.Tests.Harness;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Theming;

/// <summary>The themes that come with the program show the demo site, and a site of its own can take either as it is.</summary>
public sealed class ShippedThemesTests
{
    [Theory]
    [InlineData("default")]
    [InlineData("plain")]
    public void The_demo_site_is_built_with_no_message(string theme)
    {
        using var site = Demo(theme);

        var built = site.Build();

        Assert.Equal(0, built.ExitCode);
        Assert.Empty(built.Diagnostics);
        Assert.Equal("Senior Backend Engineer", built.Html("jobs/senior-backend-engineer/index.html").QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("default")]
    [InlineData("plain")]
    public void Check_finds_on_the_demo_site_what_it_finds_with_every_theme(string theme)
    {
        using var site = Demo(theme);

        var check = site.Run("check");

        Assert.Equal(0, check.ExitCode);
        Assert.All(check.Diagnostics, message => Assert.Contains(": note ", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_needs_no_script_and_one_small_style_sheet_and_speaks_every_language()
    {
        using var site = Demo("plain");

        var built = site.Build();

        Assert.DoesNotContain(built.Files, file => file.EndsWith(".js", StringComparison.Ordinal));
        Assert.True(built.Bytes(Assert.Single(built.Files, file => file.EndsWith(".css", StringComparison.Ordinal))).Length < 5_000);
        Assert.All(
            built.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)),
            file => Assert.Empty(built.Html(file).QuerySelectorAll("script:not([type='application/ld+json']), style, [style]")));
        Assert.Equal("de", built.Html("de/index.html").DocumentElement.GetAttribute("lang"));
        Assert.Equal("Alle Stellen", built.Html("de/jobs/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_theme_that_takes_words_from_one_that_is_not_there_is_told()
    {
        using var site = new TestSite()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntheme: own\n")
            .With("themes/own/theme.yml", "name: own\nwords: defualt\n");

        Assert.Equal(["themes/own/theme.yml: error theme-missing: there is no theme 'defualt'"], site.Build().Diagnostics);
    }

    /// <summary>The content and the settings of the demo site, without the parameters of its theme.</summary>
    private static TestSite Demo(string theme)
    {
        var site = new TestSite();
        var lines = File.ReadAllLines(RepositoryFolder.In("site.yml"));
        var from = Array.IndexOf(lines, "theme_params:");
        site.With("site.yml", string.Join('\n', [.. lines.Take(from), $"theme: {theme}", .. lines.Skip(from + 1).SkipWhile(line => line.StartsWith(' '))]));
        var content = RepositoryFolder.In("content");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
        {
            site.WithBytes("content/" + Path.GetRelativePath(content, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }

        return site;
    }
}
