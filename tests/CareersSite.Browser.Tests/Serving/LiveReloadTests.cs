using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CareersSite.Browser.Tests.Serving;

public sealed class LiveReloadTests(Chromium chromium)
{
    private const string Job = "/jobs/cook/";
    private const string File = "content/jobs/cook.md";
    private const string Sheet = "themes/own/assets/site.sbn-css";

    [Fact]
    public async Task A_saved_posting_shows_by_itself_and_the_reader_stays_where_he_was()
    {
        using var site = await EditedSite.StartAsync();
        await using var visit = await OpenAsync(site, Job);
        await visit.Page.EvaluateAsync("scrollTo(0, 700)");

        site.Save(File, EditedSite.Posting("Head cook"));

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Head cook");
        await visit.Page.WaitForFunctionAsync("scrollY === 700");
        visit.AssertNoTrouble();
    }

    [Fact]
    public async Task Only_a_page_whose_bytes_have_changed_is_loaded_again()
    {
        using var site = await EditedSite.StartAsync();
        site.Save("content/jobs/guard.md", EditedSite.Posting("Guard"));
        await using var cook = await OpenAsync(site, Job);
        await using var guard = await OpenAsync(site, "/jobs/guard/");
        await MarkAsync(cook);
        await MarkAsync(guard);

        // The page of the cook says how long the weeks are; no other page does.
        site.SaveByRename(File, EditedSite.Posting("Cook", "hours: 30 a week\n"));
        await Expect(cook.Page.GetByText("30 a week")).ToBeVisibleAsync();
        Assert.False(await IsMarkedAsync(cook));

        // What is told later comes later: once the page has the new sheet, it has been told of the new posting too.
        site.Save(Sheet, Background(1));
        await Expect(guard.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(1, 1, 1)");
        Assert.True(await IsMarkedAsync(guard));
    }

    [Fact]
    public async Task Style_sheets_are_exchanged_without_loading_the_page_again()
    {
        using var site = await EditedSite.StartAsync();
        await using var visit = await OpenAsync(site, Job);
        await MarkAsync(visit);

        for (var i = 1; i <= 3; i++)
        {
            site.SaveByRename(Sheet, Background(i));
            await Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", $"rgb({i}, {i}, {i})");
            await Expect(visit.Page.Locator("link[rel=stylesheet]")).ToHaveCountAsync(1);
        }

        Assert.True(await IsMarkedAsync(visit));
        visit.AssertNoTrouble();
    }

    [Fact]
    public async Task A_style_sheet_that_is_overtaken_while_it_loads_is_given_up()
    {
        using var site = await EditedSite.StartAsync();
        await using var visit = await OpenAsync(site, Job);
        var asked = new System.Collections.Concurrent.ConcurrentQueue<IRoute>();
        await visit.Page.RouteAsync("**/site.css?live=*", asked.Enqueue);

        // The first new sheet is asked for, and does not come before the second one is asked for too.
        site.SaveByRename(Sheet, Background(1));
        await Eventually.HoldsAsync("the first sheet is asked for", () => HasAsync(1));
        site.SaveByRename(Sheet, Background(2));
        await Eventually.HoldsAsync("the second sheet is asked for", () => HasAsync(2));
        foreach (var route in asked)
        {
            await route.ContinueAsync();
        }

        await Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(2, 2, 2)");
        await Expect(visit.Page.Locator("link[rel=stylesheet]")).ToHaveCountAsync(1);

        async Task<bool> HasAsync(int count)
        {
            await visit.Page.EvaluateAsync("0");
            return asked.Count >= count;
        }
    }

    [Fact]
    public async Task A_mistake_is_shown_beside_the_last_good_page_until_it_is_mended()
    {
        using var site = await EditedSite.StartAsync();
        await using var visit = await OpenAsync(site, Job);
        await visit.Page.Locator("a[href]").First.FocusAsync();

        site.Save(File, EditedSite.Posting("Head cook", "closing-date: 2027-01-31\n"));

        var box = visit.Page.Locator("careers-problems");
        await Expect(box.GetByRole(AriaRole.Alert)).ToHaveTextAsync("One error: you see the page as it last was");
        await Expect(box.Locator(".place")).ToContainTextAsync("content/jobs/cook.md:5:1");
        await Expect(box.Locator(".message")).ToContainTextAsync("did you mean 'closing_date'?");
        await Expect(box.Locator("pre")).ToHaveTextAsync("closing-date: 2027-01-31\n^");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Cook");
        Assert.Equal("A", await visit.Page.EvaluateAsync<string>("document.activeElement.tagName"));

        site.Save(File, EditedSite.Posting("Head cook", "closing_date: 2027-01-31\n"));

        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Head cook");
        await Expect(box).ToHaveCountAsync(0);
        visit.AssertNoTrouble();
    }

    [Fact]
    public async Task While_one_posting_is_broken_others_can_be_worked_on()
    {
        using var site = await EditedSite.StartAsync();
        site.Save("content/jobs/guard.md", EditedSite.Posting("Guard"));
        await using var visit = await OpenAsync(site, "/jobs/");
        await Expect(visit.Page.GetByText("Guard")).ToBeVisibleAsync();

        site.Save(File, "---\ntitle: [\n---\n");
        await Expect(visit.Page.Locator("careers-problems")).ToBeVisibleAsync();
        site.Save("content/jobs/guard.md", EditedSite.Posting("Night guard"));

        await Expect(visit.Page.GetByText("Night guard")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("main a[href='/jobs/cook/']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_broken_template_and_a_broken_style_sheet_are_told_too()
    {
        using var site = await EditedSite.StartAsync();
        await using var visit = await OpenAsync(site, Job);
        var box = visit.Page.Locator("careers-problems");

        site.Save("themes/own/layouts/posting.sbn-html", "<!doctype html><title>x</title>\n<h1>{{ job.titel }}</h1>");
        await Expect(box.Locator(".place")).ToContainTextAsync("themes/own/layouts/posting.sbn-html:2:");
        await Expect(box.Locator(".item")).ToContainTextAsync(File);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Cook");

        site.Save("themes/own/layouts/posting.sbn-html", "<!doctype html><title>x</title>\n<h1>A {{ job.title }}</h1>");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("A Cook");
        await Expect(box).ToHaveCountAsync(0);

        site.Save("themes/own/assets/site.sbn-css", "body { color: {{ if }} }");
        await Expect(box.Locator(".place").First).ToContainTextAsync("themes/own/assets/site.sbn-css:1:");
    }

    [Fact]
    public async Task A_posting_that_is_renamed_or_deleted_takes_its_page_along()
    {
        using var site = await EditedSite.StartAsync();
        await using var visit = await OpenAsync(site, "/jobs/");
        await using var old = await OpenAsync(site, Job);

        site.Rename(File, "content/jobs/chef.md");
        await Expect(visit.Page.Locator("main a[href='/jobs/chef/']").First).ToBeVisibleAsync();
        await Expect(old.Page.Locator("body")).ToHaveClassAsync(new System.Text.RegularExpressions.Regex("not_found"));

        site.Delete("content/jobs/chef.md");
        await Expect(visit.Page.Locator("main a[href='/jobs/chef/']")).ToHaveCountAsync(0);

        site.Save(File, EditedSite.Posting("Cook"));
        await Expect(old.Page.Locator("h1")).ToHaveTextAsync("Cook");
    }

    [Fact]
    public async Task A_site_that_was_broken_from_the_start_appears_once_it_is_mended()
    {
        using var site = await EditedSite.StartAsync(settings: "title: Careers\n");
        await using var visit = await chromium.OpenAsync(site.Address, until: WaitUntilState.Load, mayFail: true);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("There is nothing to show yet");
        await Expect(visit.Page.Locator(".problem").First).ToContainTextAsync("site.yml");

        site.Save("site.yml", EditedSite.Settings);

        await Expect(visit.Page.Locator("header.masthead")).ToBeVisibleAsync();
    }

    private Task<Visit> OpenAsync(EditedSite site, string path) => chromium.OpenAsync(site.At(path), until: WaitUntilState.Load);

    private static string Background(int shade) => $"body {{ background: rgb({shade}, {shade}, {shade}) }}";

    private static Task<bool> MarkAsync(Visit visit) => visit.Page.EvaluateAsync<bool>("window.isStillHere = true");

    private static Task<bool> IsMarkedAsync(Visit visit) => visit.Page.EvaluateAsync<bool>("window.isStillHere === true");
}
