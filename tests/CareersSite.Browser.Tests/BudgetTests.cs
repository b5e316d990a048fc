using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

/// <summary>What a page costs its visitor, in bytes, and what it may load.</summary>
public sealed class BudgetTests(Chromium chromium, DemoSite demo, GallerySite gallery)
{
    private const int Kilobyte = 1024;
    private const int MostCss = 20 * Kilobyte;
    private const int MostHtml = 20 * Kilobyte;

    [Fact]
    public void The_one_style_sheet_is_small()
    {
        foreach (var folder in (string[])[demo.Folder, gallery.Folder])
        {
            var sheet = Assert.Single(Directory.EnumerateFiles(folder, "*.css", SearchOption.AllDirectories));
            Assert.InRange(new FileInfo(sheet).Length, 1, MostCss);
        }
    }

    [Fact]
    public void The_page_of_a_posting_is_small_at_the_median()
    {
        var sizes = demo.Pages.Where(page => page.Contains("/jobs/", StringComparison.Ordinal) && !page.EndsWith("/jobs/", StringComparison.Ordinal))
            .Select(page => new FileInfo(demo.FileOf(page)).Length).Order().ToArray();

        Assert.True(sizes.Length > 20);
        Assert.InRange(sizes[sizes.Length / 2], 1, MostHtml);
    }

    [Theory]
    [InlineData("/jobs/senior-backend-engineer/", "favicon.svg logo.svg share.js site.css")]
    [InlineData("/about/", "favicon.svg logo.svg site.css")]
    public async Task A_page_loads_these_files_and_no_other(string path, string expected)
    {
        await using var visit = await chromium.OpenAsync(demo.At("/404.html"), until: WaitUntilState.Load);
        var asked = new List<string>();
        visit.Page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        // The icon is asked for by the browser itself, which tells nobody.
        await visit.GoToAsync(demo.At(path));

        var files = asked.Where(file => file != path).Select(WithoutHash).Append("favicon.svg").Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(expected.Split(' '), files);
        visit.AssertNoTrouble();
    }

    [Fact]
    public void No_page_has_style_or_script_of_its_own_and_scripts_wait_for_the_page() =>
        Assert.Empty(AllPages().SelectMany(page => InlineIn(page.Html).Select(what => $"{page.Path}: {what}")));

    [Fact]
    public void Pictures_hold_their_place_and_those_in_texts_wait_until_they_are_near() =>
        Assert.Empty(AllPages().SelectMany(page => page.Html.QuerySelectorAll("img")
            .Where(picture => !picture.HasAttribute("width") || !picture.HasAttribute("height") || (picture.Closest(".prose") is not null && picture.GetAttribute("loading") != "lazy"))
            .Select(picture => $"{page.Path}: {picture.OuterHtml}")));

    [Theory]
    [InlineData("<p style='color: red'>a</p>", "p style")]
    [InlineData("<style>p { color: red }</style>", "style")]
    [InlineData("<p onclick='a()'>a</p>", "p onclick")]
    [InlineData("<script>a()</script>", "script")]
    [InlineData("<script src='a.js'></script>", "script")]
    [InlineData("<script type=module src='a.js'></script><script type='application/ld+json'>{}</script><p class=style>a</p>", null)]
    public void What_a_page_must_not_have_is_found(string body, string? found)
    {
        using var folder = new ScratchFolder().With("page.html", body);

        Assert.Equal(found is null ? [] : [found], InlineIn(BuiltSite.Read(Path.Combine(folder.Path, "page.html"))));
    }

    private static IEnumerable<string> InlineIn(IHtmlDocument page)
    {
        foreach (var element in page.QuerySelectorAll("style, script:not([type='application/ld+json']):not([type=module][src])"))
        {
            yield return element.LocalName;
        }

        foreach (var element in page.All)
        {
            foreach (var attribute in element.Attributes.Where(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)))
            {
                yield return $"{element.LocalName} {attribute.Name}";
            }
        }
    }

    private IEnumerable<(string Path, IHtmlDocument Html)> AllPages() =>
        demo.Pages.Select(page => (page, BuiltSite.Read(demo.FileOf(page)))).Concat(gallery.Pages.Select(page => ("gallery " + page, BuiltSite.Read(gallery.FileOf(page)))));

    /// <summary><c>site.css</c> of <c>/assets/site.1a2b3c4d.css</c>.</summary>
    private static string WithoutHash(string path)
    {
        var parts = Path.GetFileName(path).Split('.');
        return parts.Length == 3 ? $"{parts[0]}.{parts[2]}" : string.Join('.', parts);
    }
}
