using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Search;

/// <summary>The search on small screens, enlarged, from right to left, in colours of the reader's own, and without motion.</summary>
public sealed class ViewsTests(Chromium chromium, SearchSite site)
{
    private const string Width = "Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('careers-search *')].filter(e => e.checkVisibility()).map(e => Math.ceil(e.getBoundingClientRect().right)))";

    public static TheoryData<string, string> Languages => new() { { "", "florist" }, { "ar/", "خباز" } };

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Nothing_has_to_be_scrolled_sideways_at_320_pixels_which_is_1280_at_four_times_the_size(string language, string query)
    {
        var small = new BrowserNewContextOptions { ViewportSize = new() { Width = 320, Height = 256 }, DeviceScaleFactor = 4 };
        await using var page = await chromium.SearchAsync(site.At($"/{language}jobs/?q={query}+xyzzyxyzzyxyzzyxyzzyxyzzy&type=full-time&type=part-time"), small);
        Assert.InRange(await page.Page.EvaluateAsync<int>(Width), 1, 320);

        await page.SearchAsync(query);
        foreach (var popup in await page.Root.Locator("details[name]:not([hidden])").AllAsync())
        {
            await popup.Locator("summary").ClickAsync();
            Assert.InRange(await page.Page.EvaluateAsync<int>(Width), 1, 320);
            Assert.True(await page.Page.EvaluateAsync<bool>("[...document.querySelectorAll('careers-search *')].every(e => !e.checkVisibility() || e.getBoundingClientRect().left >= 0)"));
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task What_is_touched_is_large_enough(int width)
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=developer&country=pl"), new() { ViewportSize = new() { Width = width, Height = 900 } });
        await page.Filter("country").Locator("summary").ClickAsync();

        var small = await page.Root.Locator("summary:visible, button:visible, input[type=search], label:has(input[type=checkbox]):visible").EvaluateAllAsync<string[]>(
            "all => all.map(e => [e.textContent, e.getBoundingClientRect()]).filter(([, { width, height }]) => width < 24 || height < 24).map(([text]) => text)");

        Assert.Empty(small);
    }

    [Fact]
    public async Task From_right_to_left_all_works_the_same()
    {
        await using var page = await chromium.SearchAsync(site.At("/ar/jobs/"));
        Assert.Equal("rtl", await page.Page.Locator("html").GetAttributeAsync("dir"));

        await page.SearchAsync("خباز");
        await Assertions.Expect(page.Results).ToHaveTextAsync(["خباز ليلي"]);
        await Assertions.Expect(page.Results.First.Locator("mark")).ToHaveTextAsync("خباز");
        await page.Filter("type").Locator("summary").ClickAsync();

        var (summary, list) = (await page.Filter("type").Locator("summary").BoundingBoxAsync(), await page.Filter("type").Locator("ul").BoundingBoxAsync());
        Assert.Equal(summary!.X + summary.Width, list!.X + list.Width, 1.0);
        page.Visit.AssertNoTrouble();
    }

    [Fact]
    public async Task In_colours_of_the_readers_own_marks_and_buttons_are_still_seen()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=florist&type=full-time"), new() { ForcedColors = ForcedColors.Active });
        var mark = page.Results.First.Locator("mark");

        Assert.NotEqual(
            await page.Page.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"),
            await mark.EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor"));
        foreach (var control in new[] { page.Field, page.Chips.First, page.Filter("type").Locator("summary") })
        {
            Assert.Equal("solid", await control.EvaluateAsync<string>("e => getComputedStyle(e).borderTopStyle"));
        }
    }

    [Fact]
    public async Task Where_motion_is_not_wanted_nothing_moves()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=florist&type=full-time"), new() { ReducedMotion = ReducedMotion.Reduce });
        await page.Filter("type").Locator("summary").ClickAsync();

        Assert.Equal(0, await page.Page.EvaluateAsync<int>("document.getAnimations().length"));
        Assert.Equal(["auto"], await page.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('html, careers-search, careers-search *')].map(e => getComputedStyle(e).scrollBehavior))]"));
    }
}
