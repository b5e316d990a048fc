using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

public sealed class KeyboardTests(Chromium chromium, DemoSite site, GallerySite gallery)
{
    private const int MostStops = 100;

    /// <summary>What is wrong with the stop that one is at; null after the last one.</summary>
    private const string Stop = """
        () => {
            const stop = document.activeElement;
            if (!stop || stop === document.body) return null;
            const { left, top, width, height } = stop.getBoundingClientRect();
            const lines = [null, '::before', '::after'].map(part => getComputedStyle(stop, part));
            const isSeen = lines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
            const middle = document.elementFromPoint(left + Math.min(width, innerWidth) / 2, top + height / 2);
            const name = `${stop.localName} "${stop.innerText?.slice(0, 40)}"`;
            return [
                isSeen ? '' : `${name}: its focus is not seen`,
                middle && (stop.contains(middle) || middle.contains(stop)) ? '' : `${name}: out of sight or covered by ${middle?.outerHTML.slice(0, 60)}`,
                stop.tabIndex > 0 ? `${name}: jumps the queue` : '',
            ].filter(Boolean).join('; ');
        }
        """;

    [Theory]
    [InlineData("/")]
    [InlineData("/jobs/senior-backend-engineer/")]
    public async Task The_first_stop_is_a_visible_link_that_skips_to_the_content(string path)
    {
        await using var visit = await chromium.OpenAsync(site.At(path));
        await visit.Page.Keyboard.PressAsync("Tab");

        var link = visit.Page.Locator("a:focus");
        await Assertions.Expect(link).ToBeInViewportAsync(new() { Ratio = 1 });
        var target = await link.GetAttributeAsync("href");
        Assert.StartsWith("#", target, StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator($"main{target}").CountAsync());

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"), "the next stop is not in the content");
    }

    [Fact]
    public async Task The_apply_link_is_reached_and_its_focus_is_seen()
    {
        await using var visit = await chromium.OpenAsync(site.At("/jobs/senior-backend-engineer/"));
        var apply = visit.Page.Locator("a[href='https://apply.tarnwell.example/TW-2004']:focus");
        for (var stop = 0; stop < MostStops && await apply.CountAsync() == 0; stop++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        await Assertions.Expect(apply).ToBeInViewportAsync();
        Assert.NotEqual("none", await apply.EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));
    }

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/jobs/", 1280)]
    [InlineData("/jobs/chief-engineer/", 1280)]
    [InlineData("/jobs/chief-engineer/", 375)]
    [InlineData("/ar/jobs/chief-engineer/", 375)]
    [InlineData("/about/", 375)]
    public async Task Every_stop_is_seen_and_covered_by_nothing(string path, int width)
    {
        var still = new BrowserNewContextOptions { ViewportSize = new() { Width = width, Height = 700 }, ReducedMotion = ReducedMotion.Reduce };
        await using var visit = await chromium.OpenAsync(gallery.At(path), still, WaitUntilState.Load);

        var stops = new List<string>();
        await visit.Page.Keyboard.PressAsync("Tab");
        while (await visit.Page.EvaluateAsync<string?>(Stop) is { } wrong && stops.Count < MostStops)
        {
            stops.Add(wrong);
            await visit.Page.Keyboard.PressAsync("Tab");
        }

        Assert.InRange(stops.Count, 8, MostStops - 1);
        Assert.All(stops, Assert.Empty);
    }

    [Fact]
    public async Task The_way_to_the_application_is_short_and_in_the_order_of_the_page()
    {
        await using var visit = await chromium.OpenAsync(gallery.At("/jobs/chief-engineer/"), until: WaitUntilState.Load);
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        var stops = new List<string>();
        do
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            stops.Add(await visit.Page.EvaluateAsync<string>("document.activeElement.innerText"));
        }
        while (stops.Count < MostStops && stops[^1] != "Apply for this job");

        Assert.Equal(
            ["Home", "Jobs", "Fleet", "Fleet", "Bergen, Norway", "Dubai, United Arab Emirates", "Full-time", "Temporary", "Apply for this job"],
            stops);
    }
}
