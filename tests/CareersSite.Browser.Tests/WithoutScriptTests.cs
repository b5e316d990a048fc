using System.Text.Json;
using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

public sealed class WithoutScriptTests(Chromium chromium, DemoSite site)
{
    private static readonly BrowserNewContextOptions NoScript = new() { JavaScriptEnabled = false };

    [Fact]
    public async Task Every_page_says_what_it_has_to_say()
    {
        await using var visit = await chromium.OpenAsync(site.At("/"), NoScript);
        foreach (var path in site.Pages)
        {
            await visit.GoToAsync(site.At(path), WaitUntilState.Load);

            Assert.True(await visit.Page.Locator("h1").IsVisibleAsync(), $"{path} shows no heading");
            var (heading, text) = (await visit.Page.Locator("h1").InnerTextAsync(), await visit.Page.Locator("main").InnerTextAsync());
            Assert.True(text.Trim().Length > heading.Trim().Length, $"{path} shows nothing but its heading");
        }

        visit.AssertNoTrouble();
    }

    [Fact]
    public async Task The_list_shows_every_job_that_the_feed_holds()
    {
        var feed = await File.ReadAllTextAsync(site.FileOf("/feed.json"), TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(feed);
        var expected = json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("url").GetString()!);

        await using var visit = await chromium.OpenAsync(site.At("/jobs/"), NoScript);

        foreach (var address in expected)
        {
            var link = visit.Page.Locator($"main a[href='{new Uri(address).AbsolutePath}']").First;
            Assert.True(await link.IsVisibleAsync(), $"{address} is not in the list");
        }
    }

    [Fact]
    public async Task A_posting_can_be_applied_for()
    {
        await using var visit = await chromium.OpenAsync(site.At("/jobs/senior-backend-engineer/"), NoScript);

        await Assertions.Expect(visit.Page.Locator("a[href='https://apply.tarnwell.example/TW-2004']").First).ToBeVisibleAsync();
    }
}
