using System.IO.Compression;
using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Search;

/// <summary>What the search asks the server for, and what it does when the server cannot answer.</summary>
public sealed class RequestsTests(Chromium chromium, SearchSite site)
{
    private const int MostGzipped = 8 * 1024;
    private const int ManyJobs = 1501;
    private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(100);

    /// <summary>How many requests had to wait for one another, by when each was sent and answered.</summary>
    private const string Waves = """
        () => {
            const depths = [];
            for (const { name, startTime, responseEnd } of performance.getEntriesByType('resource').sort((a, b) => a.startTime - b.startTime)) {
                if (!name.includes('/search/')) continue;
                depths.push({ end: responseEnd, depth: 1 + Math.max(0, ...depths.filter(({ end }) => end <= startTime).map(({ depth }) => depth)) });
            }
            return Math.max(0, ...depths.map(({ depth }) => depth));
        }
        """;

    [Fact]
    public async Task Up_to_1500_jobs_the_first_results_are_there_after_two_waves()
    {
        await using var page = await SlowlyAsync(site.At("/jobs/?q=senor+berln"));

        await Assertions.Expect(page.Results.First).ToHaveTextAsync("Senior Backend Engineer");
        Assert.Equal(2, await page.Page.EvaluateAsync<int>(Waves));
    }

    [Fact]
    public async Task Beyond_1500_jobs_they_are_there_after_three()
    {
        using var root = new ScratchFolder().With("site.yml", "title: Careers\nbase_url: https://careers.example/\norganization: Example\n");
        for (var job = 0; job < ManyJobs; job++)
        {
            root.With($"content/jobs/job-{job}.md", SearchSite.Posting($"Clerk {job} | 2026-06-01 | Bergen, Norway | Office | full-time | Filing | You file {job} letters."));
        }

        root.With("content/jobs/baker.md", SearchSite.Posting("Night Baker | 2026-06-01 | Vienna, Austria | Kitchen | full-time | Dough | You bake."));
        await using var large = await BuiltSite.BuildAsync(root.Path);
        await using var page = await SlowlyAsync(large.At("/jobs/?q=nihgt+baker"));

        await Assertions.Expect(page.Results).ToHaveTextAsync(["Night Baker"]);
        Assert.Equal(3, await page.Page.EvaluateAsync<int>(Waves));
        await page.SearchAsync("clerk 1234");
        Assert.Equal("Clerk 1234", (await page.TitlesAsync())[0]);
    }

    [Fact]
    public async Task The_index_is_fetched_when_the_page_is_idle_so_that_the_filters_are_there()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));

        Assert.Equal(1, await page.Page.EvaluateAsync<int>(Waves));
        await Assertions.Expect(page.Filter("department").Locator("li")).ToHaveCountAsync(0);
        Assert.NotEmpty(await page.OfferedAsync("department"));
    }

    [Fact]
    public void Beyond_200_jobs_the_words_of_texts_are_in_shards() =>
        Assert.True(Directory.EnumerateFiles(Path.Combine(site.Folder, "search"), "end-*.bin").Count() > 1, "the tests of typos and waves must have shards to look into");

    [Fact]
    public async Task Where_the_server_does_not_answer_the_list_stays_and_the_next_letter_tries_again()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));
        await page.Page.RouteAsync("**/search/*", route => route.AbortAsync());
        await page.Page.EvaluateAsync("location.reload()");
        await page.Page.WaitForLoadStateAsync();

        await page.SearchAsync("floris");
        await Assertions.Expect(page.List).ToBeVisibleAsync();
        await Assertions.Expect(page.Status).ToHaveTextAsync("The search cannot be reached at the moment. All jobs are in the list below.");

        await page.Page.UnrouteAsync("**/search/*");
        await page.SearchAsync("florist");
        await Assertions.Expect(page.Results).ToHaveTextAsync(["Florist", "Florist"]);
    }

    [Fact]
    public async Task A_page_that_was_open_when_the_site_was_built_anew_finds_what_is_new()
    {
        using var root = new ScratchFolder().With("site.yml", "title: Careers\nbase_url: https://careers.example/\norganization: Example\n")
            .With("content/jobs/baker.md", SearchSite.Posting("Baker | 2026-06-01 | Vienna, Austria | Kitchen | full-time | Dough | You bake."));
        await using var own = await BuiltSite.BuildAsync(root.Path);
        await using var page = await chromium.SearchAsync(own.At("/jobs/"));

        root.With("content/jobs/cook.md", SearchSite.Posting("Cook | 2026-07-01 | Graz, Austria | Kitchen | full-time | Soup | You cook."));
        await own.BuildAgainAsync(root.Path);
        await page.SearchAsync("kitchen");

        await Assertions.Expect(page.Results).ToHaveTextAsync(["Cook", "Baker"]);
        page.Visit.AssertNoTrouble();
    }

    [Fact]
    public async Task The_one_script_of_the_list_comes_to_8_KB_gzipped()
    {
        await using var page = await chromium.SearchAsync(site.At("/jobs/"));

        var scripts = await page.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter(path => path.endsWith('.js'))");

        Assert.InRange(GzippedSize(File.ReadAllBytes(Path.Combine(site.Folder, Assert.Single(scripts)[1..]))), 1, MostGzipped);
    }

    /// <summary>A page whose server takes its time, so that it is seen what waits for what.</summary>
    private async Task<SearchPage> SlowlyAsync(Uri address)
    {
        var page = new SearchPage(await chromium.OpenAsync(new Uri(address, "/"), until: WaitUntilState.Load));
        await page.Page.RouteAsync("**/search/*", async route =>
        {
            await Task.Delay(Latency);
            await route.ContinueAsync();
        });
        await page.Visit.GoToAsync(address);
        await page.SettledAsync();
        return page;
    }

    private static int GzippedSize(byte[] bytes)
    {
        using var gzipped = new MemoryStream();
        using (var gzip = new GZipStream(gzipped, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)gzipped.Length;
    }
}
