using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

/// <summary>What a candidate sees and can do on a phone, before anything is scrolled.</summary>
public sealed class PhoneTests(Chromium chromium, GallerySite gallery)
{
    private static readonly BrowserNewContextOptions Phone = new()
    {
        ViewportSize = new() { Width = 375, Height = 812 },
        HasTouch = true,
        IsMobile = true,
        ReducedMotion = ReducedMotion.Reduce,
    };

    [Theory]
    [InlineData("/jobs/chief-engineer/", 6)]
    [InlineData("/ar/jobs/chief-engineer/", 6)]
    [InlineData("/de/jobs/chief-engineer/", 5)]
    [InlineData("/jobs/passenger-host/", 5)]
    public async Task The_first_screen_of_a_posting_says_what_where_how_much_which_contract_until_when_and_leads_on(string path, int facts)
    {
        await using var visit = await OpenAsync(path);
        var apply = visit.Page.Locator(".apply-bar a");

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(apply).ToBeInViewportAsync(new() { Ratio = 1 });
        await Assertions.Expect(visit.Page.Locator(".glance dt")).ToHaveCountAsync(facts);
        var bar = (await visit.Page.Locator(".apply-bar").BoundingBoxAsync())!.Y;
        foreach (var fact in await visit.Page.Locator(".glance dd").AllAsync())
        {
            var box = (await fact.BoundingBoxAsync())!;
            Assert.True(box.Y + box.Height <= bar, $"below the first screen: {await fact.InnerTextAsync()}");
        }
    }

    [Theory]
    [InlineData("/jobs/closed-cook/", "Closed: Ship’s Cook")]
    [InlineData("/jobs/upcoming-purser/", "Not open yet: Purser")]
    [InlineData("/jobs/draft-welder/", "Draft: Welder")]
    [InlineData("/ar/jobs/closed-cook/", "مغلقة: طبّاخ سفينة")]
    public async Task A_posting_that_nobody_can_apply_to_says_so_first_and_has_no_button(string path, string title)
    {
        await using var visit = await OpenAsync(path);

        await Assertions.Expect(visit.Page.Locator(".notice strong")).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.True((await visit.Page.Locator(".notice").BoundingBoxAsync())!.Y < (await visit.Page.Locator("h1").BoundingBoxAsync())!.Y, "it is not the first thing");
        Assert.Equal(0, await visit.Page.Locator(".apply-bar, .button.apply, #_apply").CountAsync());
        Assert.StartsWith(title, await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/jobs/chief-engineer/")]
    [InlineData("/ar/jobs/chief-engineer/")]
    public async Task The_menu_covers_the_page_from_edge_to_edge_and_leads_to_all_it_names(string path)
    {
        await using var visit = await OpenAsync(path);
        var menu = visit.Page.Locator(".masthead nav");
        await Assertions.Expect(menu).ToBeHiddenAsync();

        await visit.Page.Locator(".masthead > .menu").ClickAsync();

        await Assertions.Expect(menu).ToBeVisibleAsync();
        var box = (await menu.BoundingBoxAsync())!;
        Assert.Equal((0, 0, 375), (box.X, box.Y, box.Width));
        Assert.Equal("rgb(255, 255, 255)", await menu.EvaluateAsync<string>("nav => getComputedStyle(nav).backgroundColor"));
        await menu.Locator("summary").ClickAsync();
        await menu.Locator("a[hreflang=de]").ClickAsync();
        await visit.Page.WaitForURLAsync(gallery.At("/de/jobs/chief-engineer/").ToString());
    }

    [Fact]
    public async Task The_menu_closes_by_its_button_and_by_the_escape_key()
    {
        await using var visit = await OpenAsync("/");
        var menu = visit.Page.Locator(".masthead nav");

        await visit.Page.Locator(".masthead > .menu").ClickAsync();
        await menu.Locator(".close").ClickAsync();
        await Assertions.Expect(menu).ToBeHiddenAsync();

        await visit.Page.Locator(".masthead > .menu").ClickAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(menu).ToBeHiddenAsync();
    }

    [Fact]
    public async Task No_page_has_to_be_scrolled_sideways()
    {
        var wide = new List<string>();
        await using var visit = await chromium.OpenAsync(gallery.At("/"), new() { ViewportSize = new() { Width = 320, Height = 640 } }, WaitUntilState.Load);
        foreach (var path in gallery.Pages)
        {
            await visit.GoToAsync(gallery.At(path), WaitUntilState.Load);
            if (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is > 320 and var width)
            {
                wide.Add($"{path}: {width} px");
            }
        }

        Assert.Empty(wide);
    }

    private Task<Visit> OpenAsync(string path) => chromium.OpenAsync(gallery.At(path), Phone, WaitUntilState.Load);
}
