using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Serving;

public sealed class ServeTests(Chromium chromium)
{
    private const string Settings = "title: Careers\nbase_url: https://careers.example/\norganization:\n  name: Example\n";

    [Fact]
    public async Task The_demo_site_can_be_looked_at()
    {
        var (serve, address) = await RunningServe.StartAsync(RepositoryFolder.Path);
        using var running = serve;

        await using var visit = await chromium.OpenAsync(address, until: WaitUntilState.Load);
        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await visit.GoToAsync(new Uri(address, "/jobs/senior-backend-engineer/"), WaitUntilState.Load);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Senior Backend Engineer");

        visit.AssertNoTrouble();
    }

    [Fact]
    public async Task A_saved_change_is_there_when_the_page_is_asked_for_again()
    {
        using var root = new ScratchFolder().With("site.yml", Settings).With("content/jobs/cook.md", Posting("Cook"));
        var (serve, address) = await RunningServe.StartAsync(root.Path);
        using var running = serve;
        await using var visit = await chromium.OpenAsync(new Uri(address, "/jobs/cook/"), until: WaitUntilState.Load);
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Cook");

        root.With("content/jobs/cook.md", Posting("Head cook"));

        await Eventually.HoldsAsync("the page shows its new title", async () =>
        {
            await visit.Page.ReloadAsync();
            return await visit.Page.Locator("h1").InnerTextAsync() == "Head cook";
        });
    }

    private static string Posting(string title) => $"---\ntitle: {title}\ndate: 2026-11-01\nlocation: Berlin, DE\n---\nYou cook for forty people.\n";
}
