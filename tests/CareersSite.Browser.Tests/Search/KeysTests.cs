using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Search;

/// <summary>The search without a mouse, and for those who do not see it.</summary>
public sealed class KeysTests(Chromium chromium, SearchSite site)
{
    [Fact]
    public async Task A_slash_leads_to_the_field_and_is_not_typed()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));

        await page.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Field).ToBeFocusedAsync();
        await Assertions.Expect(page.Field).ToHaveValueAsync("");

        await page.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Field).ToHaveValueAsync("/");
    }

    [Fact]
    public async Task Arrows_walk_through_the_results_and_back_to_the_field()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=florist"));
        await page.Field.FocusAsync();

        await page.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Results.First).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Results.Last).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(page.Results.Last).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Arrows_walk_through_the_list_where_nothing_is_typed()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        await page.Field.FocusAsync();

        await page.Page.Keyboard.PressAsync("ArrowDown");

        await Assertions.Expect(page.List.Locator("article a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Enter_leads_to_the_first_result_and_into_it()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        await page.Field.FocusAsync();
        await page.Page.Keyboard.TypeAsync("night baker");

        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Results.First).ToBeFocusedAsync();
        await page.Page.WaitForURLAsync("**/jobs/?q=night+baker");
        await page.Page.Keyboard.PressAsync("Enter");

        await page.Page.WaitForURLAsync("**/jobs/night-baker/");
    }

    [Fact]
    public async Task Escape_closes_a_filter_then_leads_to_the_field_then_clears_it()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=developer"));
        var summary = page.Filter("country").Locator("summary");
        await summary.ClickAsync();
        await page.Option("country", "Poland").Locator("input").FocusAsync();

        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(summary).ToBeFocusedAsync();
        Assert.False(await page.Filter("country").EvaluateAsync<bool>("details => details.open"));

        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Field).ToBeFocusedAsync();
        await Assertions.Expect(page.Field).ToHaveValueAsync("developer");

        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Field).ToHaveValueAsync("");
        await Assertions.Expect(page.List).ToBeVisibleAsync();
        await Assertions.Expect(page.Field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_filter_is_chosen_by_keys_and_keeps_the_focus()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=developer"));
        await page.Filter("country").Locator("summary").FocusAsync();
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.Keyboard.PressAsync("Tab");
        await page.Page.Keyboard.PressAsync("Space");

        await Assertions.Expect(page.Chips).ToHaveTextAsync(["Brazil"]);
        await Assertions.Expect(page.Option("country", "Brazil").Locator("input")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_focus_of_a_chip_that_goes_passes_to_the_next_and_at_last_to_the_field()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?country=br&country=pl&country=ch"));
        await page.Chips.Nth(1).FocusAsync();

        foreach (var next in new[] { "Remove filter: Switzerland", "Remove filter: Brazil" })
        {
            await page.Page.Keyboard.PressAsync("Enter");
            await page.SettledAsync();
            Assert.Equal(next, await page.FocusedAsync());
        }

        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Chips).ToHaveCountAsync(0);
        await Assertions.Expect(page.Field).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_click_elsewhere_closes_a_filter()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        await page.Filter("type").Locator("summary").ClickAsync();

        await page.Page.Locator("h1").ClickAsync();

        Assert.False(await page.Filter("type").EvaluateAsync<bool>("details => details.open"));
    }

    [Fact]
    public async Task Numbers_of_results_are_said_by_a_polite_region_once_the_fingers_rest()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        Assert.Null(await page.Status.GetAttributeAsync("aria-live"));
        await page.Page.EvaluateAsync("""
            window.said = [];
            const status = document.querySelector('careers-search [role=status]');
            new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true });
            const input = document.querySelector('input[type=search]');
            for (const letter of 'florist') {
                input.value += letter;
                input.dispatchEvent(new Event('input', { bubbles: true }));
            }
            """);

        await Assertions.Expect(page.Status).ToHaveTextAsync("2 jobs found");
        Assert.Equal(["2 jobs found"], await page.Page.EvaluateAsync<string[]>("window.said"));

        await page.SearchAsync("clerk 99");
        await Assertions.Expect(page.Status).ToHaveTextAsync("1 job found");
    }
}
