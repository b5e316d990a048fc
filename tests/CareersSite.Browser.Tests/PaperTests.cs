using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

/// <summary>A posting on paper is one clean document.</summary>
public sealed class PaperTests(Chromium chromium, GallerySite gallery)
{
    private const string Path = "/jobs/chief-engineer/";

    /// <summary>Even of a page that stands on a dark screen.</summary>
    private static readonly BrowserNewContextOptions AtNight = new() { ColorScheme = ColorScheme.Dark };

    [Theory]
    [InlineData("h1", true)]
    [InlineData(".glance dl", true)]
    [InlineData(".prose .questions", true)]
    [InlineData("#_apply", true)]
    [InlineData(".apply-bar a", true)]
    [InlineData(".brand", true)]
    [InlineData(".masthead nav", false)]
    [InlineData(".crumbs", false)]
    [InlineData(".on-page", false)]
    [InlineData(".share", false)]
    [InlineData(".glance .button", false)]
    [InlineData(".band", false)]
    [InlineData(".foot", false)]
    public async Task Holds_what_is_read_and_nothing_that_is_pressed(string selector, bool isThere)
    {
        await using var visit = await PrintedAsync();

        Assert.Equal(isThere, await visit.Page.Locator(selector).First.IsVisibleAsync());
    }

    [Fact]
    public async Task Is_dark_on_white_and_says_where_to_apply()
    {
        await using var visit = await PrintedAsync();

        Assert.Equal("rgb(255, 255, 255)", await StyleAsync(visit.Page, "body", "backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await StyleAsync(visit.Page, "body", "color"));
        Assert.Equal("static", await StyleAsync(visit.Page, ".apply-bar", "position"));
        Assert.Equal("attr(href)", Written(await StyleAsync(visit.Page, ".apply-bar a", "content", "::after")));
    }

    [Fact]
    public async Task Fits_on_few_sheets()
    {
        await using var visit = await chromium.OpenAsync(gallery.At(Path), AtNight, WaitUntilState.Load);

        var paper = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync(new PagePdfOptions { Format = "A4", PreferCSSPageSize = true }));

        Assert.InRange(System.Text.RegularExpressions.Regex.Count(paper, @"/Type\s*/Page\b"), 1, 3);
    }

    private async Task<Visit> PrintedAsync()
    {
        var visit = await chromium.OpenAsync(gallery.At(Path), AtNight, WaitUntilState.Load);
        await visit.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        return visit;
    }

    private static Task<string> StyleAsync(IPage page, string selector, string name, string? pseudo = null) =>
        page.Locator(selector).First.EvaluateAsync<string>("(element, [name, pseudo]) => getComputedStyle(element, pseudo)[name]", new[] { name, pseudo });

    /// <summary>Browsers give the words in place of the function that fetches them.</summary>
    private static string Written(string content) => content.Contains("https://apply.lumen.example/LF-101", StringComparison.Ordinal) ? "attr(href)" : content;
}
