using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Search;

/// <summary>What is searched stands in the address: it can be shared, and the way back works.</summary>
public sealed class AddressTests(Chromium chromium, SearchSite site)
{
    [Fact]
    public async Task What_was_typed_in_one_go_is_one_step_back()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        var before = await StepsAsync(page);

        await page.Field.PressSequentiallyAsync("florist");
        await page.Page.WaitForURLAsync("**/jobs/?q=florist");
        Assert.Equal(before + 1, await StepsAsync(page));

        await page.Page.GoBackAsync();
        await Assertions.Expect(page.Field).ToHaveValueAsync("");
        await Assertions.Expect(page.List).ToBeVisibleAsync();

        await page.Page.GoForwardAsync();
        await Assertions.Expect(page.Field).ToHaveValueAsync("florist");
        await Assertions.Expect(page.Results).ToHaveCountAsync(2);
        page.Visit.AssertNoTrouble();
    }

    [Fact]
    public async Task While_somebody_types_the_address_is_not_written_at_every_letter()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        await page.Page.EvaluateAsync("""
            window.written = 0;
            for (const name of ['pushState', 'replaceState']) {
                const write = history[name].bind(history);
                history[name] = (...given) => { window.written++; write(...given); };
            }
            const input = document.querySelector('input[type=search]');
            input.focus();
            for (const letter of 'florist') {
                input.value += letter;
                input.dispatchEvent(new Event('input', { bubbles: true }));
            }
            """);

        await page.Page.WaitForURLAsync("**/jobs/?q=florist");

        Assert.Equal(1, await page.Page.EvaluateAsync<int>("window.written"));
    }

    [Fact]
    public async Task Each_filter_is_a_step_of_its_own()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        await page.Field.PressSequentiallyAsync("developer");
        await page.ToggleAsync("country", "Poland");
        await page.ToggleAsync("country", "Brazil");
        await page.Page.WaitForURLAsync("**/jobs/?q=developer&country=pl&country=br");

        await page.Page.GoBackAsync();
        await Assertions.Expect(page.Chips).ToHaveTextAsync(["Poland"]);
        await Assertions.Expect(page.Results).ToHaveTextAsync(["Node.js Developer"]);

        await page.Page.GoBackAsync();
        await Assertions.Expect(page.Chips).ToHaveCountAsync(0);
        await Assertions.Expect(page.Field).ToHaveValueAsync("developer");
        await Assertions.Expect(page.Results).ToHaveCountAsync(3);

        await page.Page.GoBackAsync();
        await Assertions.Expect(page.List).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_shared_address_shows_the_same()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=enginer&department=engineering&country=de&utm_source=mail"));

        await Assertions.Expect(page.Field).ToHaveValueAsync("enginer");
        await Assertions.Expect(page.Chips).ToHaveTextAsync(["Engineering", "Germany"]);
        await page.OpenAsync("country");
        await Assertions.Expect(page.Option("country", "Germany").Locator("input")).ToBeCheckedAsync();
        Assert.Equal(["Backend Engineer", "Senior Backend Engineer"], (await page.TitlesAsync()).Take(2));

        await page.Chips.First.ClickAsync();
        await page.Page.WaitForURLAsync("**/jobs/?utm_source=mail&q=enginer&country=de");
    }

    [Fact]
    public async Task The_way_back_from_a_job_leads_to_the_results_even_at_once()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        await page.Field.PressSequentiallyAsync("florist");
        await page.Results.First.ClickAsync();
        await page.Page.WaitForURLAsync("**/jobs/florist-graz/");

        await page.Page.GoBackAsync();

        await Assertions.Expect(page.Field).ToHaveValueAsync("florist");
        await Assertions.Expect(page.Results).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_form_without_script_leads_to_the_same_address()
    {
        await using var visit = await chromium.OpenAsync(site.At("/jobs/"), new BrowserNewContextOptions { JavaScriptEnabled = false });

        await Assertions.Expect(visit.Page.Locator("form.search")).ToBeHiddenAsync();
        Assert.Equal(site.At("/jobs/").AbsolutePath, await visit.Page.Locator("form.search").GetAttributeAsync("action"));
    }

    private static Task<int> StepsAsync(SearchPage page) => page.Page.EvaluateAsync<int>("history.length");
}
