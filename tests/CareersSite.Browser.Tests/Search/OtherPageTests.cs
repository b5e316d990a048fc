using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Search;

/// <summary>The search on a page of the company that lies on another server, by one script and one element.</summary>
public sealed class OtherPageTests(Chromium chromium, SearchSite site)
{
    [Fact]
    public async Task One_script_and_one_element_bring_the_search_and_the_list()
    {
        await using var other = await CompanyAsync("");
        await using var page = await chromium.SearchAsync(other.Address);
        await Assertions.Expect(page.List.Locator("article")).ToHaveCountAsync(50);

        await page.SearchAsync("senor berln");
        await Assertions.Expect(page.Results).ToHaveTextAsync(["Senior Backend Engineer"]);
        await Assertions.Expect(page.Results.First).ToHaveAttributeAsync("href", site.At("/jobs/senior-backend-engineer/").ToString());
        await page.ToggleAsync("type", "Full-time");
        await page.Page.WaitForURLAsync(other.Address + "?q=senor+berln&type=full-time");
        AssertNoTrouble(page, other);
    }

    [Fact]
    public async Task The_base_may_name_a_language()
    {
        await using var other = await CompanyAsync("de/");
        await using var page = await chromium.SearchAsync(new Uri(other.Address, "?q=backer"));

        await Assertions.Expect(page.Results).ToHaveTextAsync(["Bäcker (m/w/d)"]);
        await Assertions.Expect(page.Status).ToHaveTextAsync("1 Stelle gefunden");
        await Assertions.Expect(page.Root).ToHaveAttributeAsync("lang", "de");
        AssertNoTrouble(page, other);
    }

    [Fact]
    public async Task What_stands_in_the_element_stays_where_the_careers_site_cannot_be_reached()
    {
        await using var other = await CompanyAsync("nowhere/");
        await using var visit = await chromium.OpenAsync(other.Address);

        await Assertions.Expect(visit.Page.Locator("careers-search a")).ToHaveTextAsync("Our jobs");
    }

    [Fact]
    public async Task The_careers_site_itself_allows_no_script_but_its_own()
    {
        await using var visit = await chromium.OpenAsync(site.At("/jobs/?q=florist"));

        var policy = await visit.Page.Locator("meta[http-equiv=Content-Security-Policy]").GetAttributeAsync("content");
        Assert.Equal("script-src 'self'", Assert.Single(policy!.Split(';', StringSplitOptions.TrimEntries), rule => rule.StartsWith("script-src", StringComparison.Ordinal)));
        visit.AssertNoTrouble();
    }

    /// <summary>A page with a policy of its own that lets in no more than the README says it must.</summary>
    private async Task<CompanyPage> CompanyAsync(string language)
    {
        var careers = site.Address;
        var folder = new ScratchFolder().With("site/index.html", $"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {careers}; connect-src {careers}; img-src data:">
            <title>The company</title>
            <link rel="icon" href="data:,">
            <script type="module" src="{careers}search/careers-search.js"></script>
            <h1>Work with us</h1>
            <careers-search base="{careers}{language}"><a href="{careers}">Our jobs</a></careers-search>
            """);
        return new CompanyPage(folder, await FolderServer.StartAsync(Path.Combine(folder.Path, "site")));
    }

    private void AssertNoTrouble(SearchPage page, CompanyPage other)
    {
        Assert.NotEqual(site.Address.Authority, other.Address.Authority);
        Assert.DoesNotContain(page.Visit.Trouble, trouble => !trouble.StartsWith($"foreign: {site.Address}", StringComparison.Ordinal));
    }

    private sealed class CompanyPage(ScratchFolder folder, FolderServer server) : IAsyncDisposable
    {
        public Uri Address => server.Address;

        public async ValueTask DisposeAsync()
        {
            await server.DisposeAsync();
            folder.Dispose();
        }
    }
}
