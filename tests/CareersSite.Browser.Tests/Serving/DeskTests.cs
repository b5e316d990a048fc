using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using CareersSite.Browser.Tests.Judging;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CareersSite.Browser.Tests.Serving;

/// <summary>The desk in a browser; what stands on it is tested without one.</summary>
public sealed class DeskTests(Chromium chromium)
{
    private const string File = "content/jobs/cook.md";

    private static readonly string[] Pages =
        ["/_desk/", "/_desk/?state=open", "/_desk/problems/", "/_desk/posting/engineering/senior-backend-engineer.md"];

    [Theory]
    [InlineData(375, ColorScheme.Light, true)]
    [InlineData(1280, ColorScheme.Dark, true)]
    [InlineData(375, ColorScheme.Dark, false)]
    public async Task Its_pages_fit_and_load_all_that_they_show(int width, ColorScheme colours, bool hasScript)
    {
        var (serve, address) = await RunningServe.StartAsync(RepositoryFolder.Path);
        using var running = serve;
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 800 }, ColorScheme = colours, JavaScriptEnabled = hasScript };
        await using var visit = await chromium.OpenAsync(new Uri(address, Pages[0]), options, WaitUntilState.Load);

        // The first look at a site takes a moment, and the page then comes once more by itself.
        await Expect(visit.Page.Locator(".tile").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".behind")).ToHaveCountAsync(0);
        foreach (var page in Pages)
        {
            await visit.GoToAsync(new Uri(address, page), WaitUntilState.Load);
            await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
            if (hasScript)
            {
                var findings = await Axe.FindingsAsync(visit.Page, Axe.AllRules);
                Assert.True(findings.Count == 0, $"{page}:\n{string.Join('\n', findings)}");
                Assert.Equal(width, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            }
        }

        visit.AssertNoTrouble();
    }

    [Fact]
    public async Task It_follows_what_is_saved_by_itself_and_has_no_box_over_it()
    {
        using var site = await EditedSite.StartAsync();
        await using var visit = await chromium.OpenAsync(site.At("/_desk/"), until: WaitUntilState.Load);
        await Expect(visit.Page.Locator(".row h3 a")).ToHaveTextAsync("Cook");

        site.Save(File, EditedSite.Posting("Head cook", "closing-date: 2027-01-31\n"));
        await Expect(visit.Page.Locator(".urgent .place a")).ToHaveTextAsync("content/jobs/cook.md:5:1");
        await Expect(visit.Page.Locator(".badge.broken")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("careers-problems")).ToHaveCountAsync(0);

        site.Save(File, EditedSite.Posting("Head cook", "closing_date: 2027-01-31\n"));
        await Expect(visit.Page.Locator(".row h3 a")).ToHaveTextAsync("Head cook");
        await Expect(visit.Page.Locator(".urgent")).ToHaveCountAsync(0);

        site.Delete(File);
        await Expect(visit.Page.Locator(".row")).ToHaveCountAsync(0);
        visit.AssertNoTrouble();
    }

    [Fact]
    public async Task Its_markup_and_styles_have_no_error_and_no_warning()
    {
        var (serve, address) = await RunningServe.StartAsync(RepositoryFolder.Path);
        using var running = serve;
        using var client = new HttpClient { BaseAddress = address };
        using var folder = new ScratchFolder();
        foreach (var page in Pages)
        {
            folder.With($"page-{Array.IndexOf(Pages, page)}.html", await client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken));
        }

        foreach (var sheet in new[] { "desk.css", "overlay.css" })
        {
            folder.With(sheet, await client.GetStringAsync(new Uri($"/_live/{sheet}", UriKind.Relative), TestContext.Current.CancellationToken));
        }

        Assert.Empty(await NuChecker.FindingsAsync(Directory.GetFiles(folder.Path)));
    }
}
