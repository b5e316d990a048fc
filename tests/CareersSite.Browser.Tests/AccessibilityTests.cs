using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using CareersSite.Browser.Tests.Judging;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

/// <summary>The judge is axe-core, with all that it knows of WCAG 2.2 AA and of good practice.</summary>
public sealed class AccessibilityTests(Chromium chromium, GallerySite gallery, DemoSite demo)
{
    private const int Small = 320;
    private const int Large = 1280;

    private static readonly (int Width, ColorScheme Scheme, string[] Rules)[] Views =
    [
        (Large, ColorScheme.Light, Axe.AllRules), (Small, ColorScheme.Light, Axe.Contrast),
        (Small, ColorScheme.Dark, Axe.AllRules), (Large, ColorScheme.Dark, Axe.Contrast),
    ];

    /// <summary>A colour on its way from light to dark is neither.</summary>
    private static readonly BrowserNewContextOptions Still = new() { ReducedMotion = ReducedMotion.Reduce };

    public static TheoryData<string> Kinds => [.. GallerySite.EveryKind];

    public static TheoryData<string> KindsOfDemo => [.. DemoSite.OneOfEachKind];

    [Theory]
    [MemberData(nameof(Kinds))]
    public Task Nothing_is_found_on_any_kind_of_page(string path) => LookAtAsync(gallery.At(path), Views);

    [Theory]
    [MemberData(nameof(KindsOfDemo))]
    public Task Nothing_is_found_in_the_colours_of_the_demo_site(string path) =>
        LookAtAsync(demo.At(path), [(Large, ColorScheme.Light, Axe.Contrast), (Large, ColorScheme.Dark, Axe.Contrast)]);

    [Theory]
    [InlineData("/jobs/chief-engineer/", ".menu", ".masthead nav")]
    [InlineData("/ar/jobs/chief-engineer/", ".menu", ".masthead nav")]
    [InlineData("/jobs/chief-engineer/", ".on-page summary", ".on-page")]
    [InlineData("/jobs/", ".search .drop summary", ".search .drop")]
    [InlineData("/jobs/?q=engineer", null, ".search-found")]
    [InlineData("/jobs/?q=zeppelin", null, ".search-none")]
    public async Task Nothing_is_found_in_what_opens(string path, string? opener, string opened)
    {
        await using var visit = await chromium.OpenAsync(gallery.At(path), Still, WaitUntilState.Load);
        await ShowAsync(visit.Page, Small, ColorScheme.Light);
        if (opener is not null)
        {
            await visit.Page.Locator(opener).First.ClickAsync();
        }

        await Assertions.Expect(visit.Page.Locator(opened).Locator("li, a").First).ToBeVisibleAsync();
        Assert.Empty(await Axe.FindingsAsync(visit.Page, Axe.AllRules, opened));
    }

    [Fact]
    public void Every_kind_of_page_is_looked_at()
    {
        string[] kinds = ["content", "department", "home", "jobs", "not_found", "place", "posting", "remote", "type"];

        Assert.Equal(kinds, GallerySite.EveryKind.Select(KindOf).Distinct().Order(StringComparer.Ordinal));
        Assert.Empty(gallery.Pages.Select(KindOf).Except(kinds));
        Assert.Empty(GallerySite.EveryKind.Except(gallery.Pages));
    }

    [Fact]
    public async Task What_is_wrong_is_found()
    {
        using var folder = new ScratchFolder().With("site/index.html", """
            <!doctype html><html lang=en><title>t</title><link rel=icon href=data:,>
            <h1>T</h1><h3>Too deep</h3><p style="color: #999; background: #fff">Faint</p><img src=data:,><a href=/>a</a>
            """);
        await using var server = await FolderServer.StartAsync(Path.Combine(folder.Path, "site"));
        await using var visit = await chromium.OpenAsync(server.Address, until: WaitUntilState.Load);

        var findings = await Axe.FindingsAsync(visit.Page, Axe.AllRules);

        Assert.Superset(
            new HashSet<string> { "color-contrast", "heading-order", "image-alt", "landmark-one-main", "region" },
            findings.Select(finding => finding.Split(':')[0]).ToHashSet());
    }

    private async Task LookAtAsync(Uri address, (int Width, ColorScheme Scheme, string[] Rules)[] views)
    {
        await using var visit = await chromium.OpenAsync(address, Still, WaitUntilState.Load);
        var findings = new List<string>();
        foreach (var (width, scheme, rules) in views)
        {
            await ShowAsync(visit.Page, width, scheme);
            findings.AddRange((await Axe.FindingsAsync(visit.Page, rules)).Select(finding => $"{width} px, {scheme}: {finding}"));
        }

        Assert.True(findings.Count == 0, string.Join('\n', findings));
    }

    /// <summary>The window is as high as the page, so that what sticks to its edge covers nothing.</summary>
    private static async Task ShowAsync(IPage page, int width, ColorScheme scheme)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(width, 600);
        await page.SetViewportSizeAsync(width, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
    }

    private string KindOf(string page) => BuiltSite.Read(gallery.FileOf(page)).Body!.ClassName!["kind-".Length..];
}
