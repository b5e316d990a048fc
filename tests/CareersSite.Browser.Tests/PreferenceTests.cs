using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

/// <summary>What a visitor asks of the browser, every page keeps to.</summary>
public sealed class PreferenceTests(Chromium chromium, GallerySite gallery)
{
    private const string Moving = """
        () => [...document.querySelectorAll('*')].filter(element => [null, '::before', '::after'].some(part => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, part);
            return transitionDuration.split(',').some(time => parseFloat(time) > 0) || animationName !== 'none' || scrollBehavior === 'smooth';
        })).length
        """;

    [Theory]
    [InlineData("/", ReducedMotion.Reduce)]
    [InlineData("/jobs/", ReducedMotion.Reduce)]
    [InlineData("/jobs/chief-engineer/", ReducedMotion.Reduce)]
    [InlineData("/jobs/chief-engineer/", ReducedMotion.NoPreference)]
    public async Task Nothing_moves_for_whoever_asks_for_less_motion(string path, ReducedMotion motion)
    {
        await using var visit = await chromium.OpenAsync(gallery.At(path), new() { ReducedMotion = motion }, WaitUntilState.Load);

        Assert.Equal(motion == ReducedMotion.NoPreference, await visit.Page.EvaluateAsync<int>(Moving) > 0);
    }

    /// <summary>Where the visitor's own few colours replace ours, what was told by colour alone is told by a line.</summary>
    [Theory]
    [InlineData("/jobs/chief-engineer/", ".glance .apply")]
    [InlineData("/jobs/chief-engineer/", ".glance")]
    [InlineData("/jobs/chief-engineer/", ".how")]
    [InlineData("/jobs/chief-engineer/", ".badge")]
    [InlineData("/jobs/chief-engineer/", ".tags li")]
    [InlineData("/jobs/closed-cook/", ".notice")]
    [InlineData("/", ".tile")]
    [InlineData("/", ".button.quiet")]
    [InlineData("/jobs/", ".search [type=search]")]
    public async Task Forced_colours_leave_an_edge_around(string path, string selector)
    {
        await using var visit = await chromium.OpenAsync(gallery.At(path), new() { ForcedColors = ForcedColors.Active }, WaitUntilState.Load);

        var edge = await visit.Page.Locator(selector).First.EvaluateAsync<string>("element => { const { borderTopWidth, borderTopStyle } = getComputedStyle(element); return borderTopStyle + ' ' + borderTopWidth; }");

        Assert.Equal("solid 1px", edge);
    }

    [Fact]
    public async Task Forced_colours_leave_a_mark_at_the_page_that_one_is_on()
    {
        await using var visit = await chromium.OpenAsync(gallery.At("/about/"), new() { ForcedColors = ForcedColors.Active }, WaitUntilState.Load);

        Assert.Equal("solid", await visit.Page.Locator(".masthead [aria-current]").EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle"));
    }
}
