using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

/// <summary>What an editor pastes is text: nothing of it runs in a visitor's browser.</summary>
public sealed class HostilePostingTests(Chromium chromium)
{
    private const string Title = "</script><script>alert(1)</script>";

    private const string Settings = """
        title: "Careers </title><script>alert(2)</script>"
        base_url: https://careers.example/
        organization:
          name: "Example <img src=x onerror=alert(3)>"
        """;

    private const string Posting = $$"""
        ---
        title: "{{Title}}"
        date: 2026-11-01
        department: "Dept <img src=x onerror=alert(4)>"
        team: "\"><svg onload=alert(5)>"
        location: { city: "City <script>alert(6)</script>", country: DE }
        skills: ["</li><script>alert(7)</script>"]
        summary: "<!--<script>alert(8)</script>"
        questions: ["<iframe src=javascript:alert(9)></iframe>"]
        apply: https://apply.example/?a="><script>alert(10)</script>
        ---
        Before <img src=x onerror=alert(1)> after.

        [x](javascript:alert(1)) <javascript:alert(1)> <a href="javascript:alert(1)" onclick="alert(1)">y</a>

        <svg onload=alert(1)><script>alert(1)</script></svg>

        ![z](javascript:alert(1) "a\" onerror=alert(1) b=\"")

        ```" onclick=alert(1)
        </code><script>alert(1)</script>
        ```
        """;

    // What the posting's picture points to is there, but is no picture: that is the moment at which 'onerror' would run.
    private static ScratchFolder Root() => new ScratchFolder()
        .With("site.yml", Settings)
        .With("content/jobs/hostile.md", Posting)
        .With("content/static/jobs/hostile/x", "no picture")
        .With("content/static/favicon.ico", "");

    [Fact]
    public async Task Does_nothing_on_its_page_in_the_lists_and_on_the_home_page()
    {
        using var root = Root();
        await using var site = await BuiltSite.BuildAsync(root.Path);
        await using var visit = await chromium.OpenAsync(site.Address);

        Assert.Contains("/jobs/hostile/", site.Pages());
        foreach (var path in site.Pages())
        {
            await visit.GoToAsync(new Uri(site.Address, path));
            await ClickWhatLooksLikeTheLinksAsync(visit.Page);
            await AssertNothingCouldRunAsync(visit.Page, path);
        }

        visit.AssertNoTrouble();
    }

    [Theory]
    [InlineData("/jobs/hostile/", "h1")]
    [InlineData("/jobs/", "a[href='/jobs/hostile/']")]
    [InlineData("/", "a[href='/jobs/hostile/']")]
    public async Task Shows_its_title_as_it_was_written(string path, string place)
    {
        using var root = Root();
        await using var site = await BuiltSite.BuildAsync(root.Path);
        await using var visit = await chromium.OpenAsync(new Uri(site.Address, path));

        await Assertions.Expect(visit.Page.Locator(place).First).ToContainTextAsync(Title);
    }

    // Links that were taken out may still stand there as text; those that stayed must lead nowhere that runs.
    private static async Task ClickWhatLooksLikeTheLinksAsync(IPage page)
    {
        foreach (var text in (string[])["x", "y", "z"])
        {
            foreach (var element in await page.GetByText(text, new PageGetByTextOptions { Exact = true }).AllAsync())
            {
                await element.DispatchEventAsync("click");
            }
        }
    }

    private static async Task AssertNothingCouldRunAsync(IPage page, string path)
    {
        const string CouldRun = """
            () => [...document.querySelectorAll('*')].flatMap(element => [
                ...(element.matches('script:not([type="application/ld+json"]):not([src])') ? ['script: ' + element.text] : []),
                ...[...element.attributes].filter(a => a.name.startsWith('on')).map(a => element.localName + ' ' + a.name),
                ...[...element.attributes].filter(a => /^\s*(javascript|data|vbscript):/i.test(a.value)).map(a => element.localName + ' ' + a.value),
            ])
            """;
        var found = await page.EvaluateAsync<string[]>(CouldRun);
        Assert.True(found.Length == 0, $"{path}: {string.Join("; ", found)}");
    }
}
