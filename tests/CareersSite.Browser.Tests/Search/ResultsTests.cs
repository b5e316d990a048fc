using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Search;

/// <summary>What the list of all jobs shows while somebody searches.</summary>
public sealed class ResultsTests(Chromium chromium, SearchSite site)
{
    [Fact]
    public async Task Results_stand_in_place_of_the_list_and_the_list_comes_back()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        await Assertions.Expect(page.List).ToBeVisibleAsync();

        await page.SearchAsync("florist");
        await Assertions.Expect(page.List).ToBeHiddenAsync();
        await Assertions.Expect(page.Results).ToHaveTextAsync(["Florist", "Florist"]);
        await Assertions.Expect(page.Results.First).ToHaveAttributeAsync("href", "/jobs/florist-graz/");

        await page.SearchAsync("");
        await Assertions.Expect(page.List).ToBeVisibleAsync();
        await Assertions.Expect(page.Results).ToHaveCountAsync(0);
        page.Visit.AssertNoTrouble();
    }

    [Fact]
    public async Task The_numbers_of_the_filters_follow_the_query_and_the_other_filters()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        Assert.Equal(["Engineering 9", "Kitchen 2", "Office 190", "Research 4", "Shops 3"], await page.OfferedAsync("department"));

        await page.SearchAsync("developer");
        Assert.Equal(["Engineering 3"], await page.OfferedAsync("department"));
        Assert.Equal(["Brazil 1", "Poland 1", "Switzerland 1"], await page.OfferedAsync("country"));

        await page.ToggleAsync("country", "Poland");
        await Assertions.Expect(page.Results).ToHaveTextAsync(["Node.js Developer"]);
        Assert.Equal(["Engineering 1"], await page.OfferedAsync("department"));
        Assert.Equal(["Brazil 1", "Poland 1", "Switzerland 1"], await page.OfferedAsync("country"));

        await page.ToggleAsync("country", "Brazil");
        Assert.Equal(["C++ Developer", "Node.js Developer"], (await page.TitlesAsync()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Filters_alone_list_the_jobs_that_pass_newest_first()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));

        await page.ToggleAsync("department", "Research");

        await Assertions.Expect(page.Results).ToHaveTextAsync(["R&D Scientist", "Big and Old Storage Data Warehouse Steward", "Database Administrator", "Data Analyst"]);
    }

    [Fact]
    public async Task A_filter_is_removed_by_its_chip_and_all_by_one_button()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=developer&country=pl&country=br&type=contractor"));
        await Assertions.Expect(page.Results).ToHaveTextAsync(["Node.js Developer"]);
        await Assertions.Expect(page.Chips).ToHaveTextAsync(["Brazil", "Poland", "Contract"]);
        Assert.Equal("Remove filter: Brazil", await page.Chips.First.GetAttributeAsync("aria-label"));

        await page.Chips.Filter(new() { HasText = "Contract" }).ClickAsync();
        await Assertions.Expect(page.Chips).ToHaveTextAsync(["Brazil", "Poland"]);
        await Assertions.Expect(page.Results).ToHaveCountAsync(2);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Clear all" }).ClickAsync();
        await Assertions.Expect(page.List).ToBeVisibleAsync();
        await Assertions.Expect(page.Chips).ToHaveCountAsync(0);
        await Assertions.Expect(page.Field).ToHaveValueAsync("");
        await Assertions.Expect(page.Field).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("backend ledger", "Backend", "ledger")]
    [InlineData("bakend senor", "Senior", "Backend")]
    [InlineData("node.js", "Node.js")]
    [InlineData("東京 コーヒー", "東京", "コー", "ヒー")]
    public async Task The_words_of_the_query_are_marked_in_titles_and_snippets(string query, params string[] marked)
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));

        await page.SearchAsync(query);

        var first = page.Root.Locator(".search-found article").First;
        Assert.Equal(marked, (await first.Locator("h2 mark, .summary mark").AllTextContentsAsync()).Take(marked.Length));
        Assert.DoesNotContain("<", await first.Locator("h2").InnerTextAsync());
    }

    [Fact]
    public async Task A_card_that_stays_is_the_same_and_its_marks_follow_the_query()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=florist"));
        await page.Page.EvaluateAsync("for (const item of document.querySelectorAll('.search-found li')) item.stays = true");

        await page.SearchAsync("vienna flower");

        var item = page.Root.Locator(".search-found li");
        await Assertions.Expect(item.Locator("mark")).ToHaveTextAsync(["flowers"]);
        Assert.True(await item.EvaluateAsync<bool>("item => item.stays"));
    }

    [Fact]
    public async Task The_cards_that_can_be_seen_come_first_and_the_others_follow()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));

        var counts = await page.Page.EvaluateAsync<int[]>("""
            async () => {
                const root = document.querySelector('careers-search'), input = root.querySelector('input'), list = root.querySelector('.search-found ul'), counts = [];
                new MutationObserver(() => counts.push(list.children.length)).observe(list, { childList: true });
                input.value = 'clerk';
                input.dispatchEvent(new Event('input', { bubbles: true }));
                while (counts.at(-1) !== 10) await new Promise(resolve => setTimeout(resolve));
                return counts;
            }
            """);

        Assert.Equal([5, 10], counts);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_nearest_query_and_a_feed_are_offered()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=backend+trombonist"));

        await Assertions.Expect(page.Status).ToHaveTextAsync("No job matches this search.");
        await Assertions.Expect(page.Root.Locator(".search-none a").First).ToHaveAttributeAsync("href", "/feed.json");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Show 2 jobs for “backend”" }).ClickAsync();
        await Assertions.Expect(page.Results).ToHaveTextAsync(["Backend Engineer", "Senior Backend Engineer"]);
        await Assertions.Expect(page.Field).ToHaveValueAsync("backend");
        await Assertions.Expect(page.Field).ToBeFocusedAsync();
        await Assertions.Expect(page.Root.Locator(".search-none")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Long_results_are_shown_in_parts_and_the_focus_goes_on_with_the_next()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/?q=clerk"));
        await Assertions.Expect(page.Results).ToHaveCountAsync(10);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Show more jobs" }).ClickAsync();

        await Assertions.Expect(page.Results).ToHaveCountAsync(30);
        await Assertions.Expect(page.Results.Nth(10)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Each_language_is_searched_by_itself()
    {
        await using var page = await chromium.SearchAsync(site.At("/de/jobs/?q=florist"));
        await Assertions.Expect(page.Status).ToHaveTextAsync("Keine Stelle passt zu dieser Suche.");

        await page.SearchAsync("baecker");
        await Assertions.Expect(page.Results).ToHaveTextAsync(["Bäcker (m/w/d)"]);
        await Assertions.Expect(page.Status).ToHaveTextAsync("1 Stelle gefunden");
    }

    [Fact]
    public async Task A_card_among_results_is_the_card_of_the_list()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        var listed = await page.List.Locator("article").Filter(new() { HasText = "Senior Backend Engineer" }).Locator(".place, .meta, .posted").AllInnerTextsAsync();

        await page.SearchAsync("senior backend");

        Assert.Equal(listed, await page.Root.Locator(".search-found article").First.Locator(".place, .meta, .posted").AllInnerTextsAsync());
    }
}
