using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

public sealed class KeyboardTests(Chromium chromium, DemoSite site)
{
    private const int MostStops = 100;

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
}
