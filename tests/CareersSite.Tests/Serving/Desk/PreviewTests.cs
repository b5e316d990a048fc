using AngleSharp.Dom;

namespace CareersSite.Tests.Serving.Desk;

public sealed class PreviewTests
{
    private const string Files = """
        -- site.yml --
        title: Careers at Example
        base_url: https://careers.example.com/
        image: share.svg
        organization:
          name: Example
          logo: logo.svg
        apply: https://apply.example.com/{id}
        -- content/static/share.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 630"/>
        -- content/static/logo.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"/>
        -- content/jobs/kitchen/cook.md --
        ---
        title: Cook
        date: 2026-11-01
        department: Kitchen
        location: Berlin, Germany
        employment_type: Full-time
        salary: 40,000–45,000 EUR per year
        tags: soup, salad
        ---
        You cook for forty people. And then you rest.
        -- content/jobs/porter.md --
        ---
        title: Porter
        draft: yes
        date: 2027-02-01
        location: Lyon, France
        ---
        You carry.
        -- content/jobs/host.md --
        ---
        title: Host
        date: 2026-09-01
        valid_through: 2026-11-12
        location: Berlin, Germany
        ---
        You welcomed people.
        -- content/jobs/waiter.md --
        ---
        title: <b>Waiter</b>
        date: 2026-11-01
        location: Atlantis
        ---
        You bring what others have cooked.
        -- content/jobs/guard.md --
        ---
        title: Guard
        closing-date: 2027-01-31
        ---
        You walk the halls.
        """;

    [Fact]
    public async Task An_open_job_is_shown_as_google_linkedin_and_feed_readers_will()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync("/_desk/posting/kitchen/cook.md");

        var job = page.QuerySelector(".job-card")!;
        Assert.Equal(["Cook", "Example", "Berlin, DE"], job.QuerySelectorAll("p").Select(DeskSite.Words));
        Assert.Equal(["21 days ago", "40,000–45,000 EUR a year", "Full-time"], job.QuerySelectorAll("li").Select(DeskSite.Words));
        Assert.Equal("/logo.svg", job.QuerySelector("img")!.GetAttribute("src"));
        Assert.Equal(["It would show too, if it was known: a closing day."], Notes(page, 0));
        Assert.Equal("careers.example.com › jobs › cook", DeskSite.Words(page.QuerySelector(".result .trail")));

        Assert.Equal(["Cook", "careers.example.com"], page.QuerySelectorAll(".share-card p").Select(DeskSite.Words));
        Assert.Equal("/share.svg", page.QuerySelector(".share-card img")!.GetAttribute("src"));

        var item = page.QuerySelector(".feed-item")!;
        Assert.Equal(["1 Nov 2026", "Cook", "You cook for forty people. And then you rest.", "Apply at https://apply.example.com/cook"], item.QuerySelectorAll("p").Select(DeskSite.Words));
        Assert.Equal(["Kitchen", "soup", "salad"], item.QuerySelectorAll("li").Select(DeskSite.Words));
        Assert.Equal("cook", System.Text.Json.JsonDocument.Parse(page.QuerySelector(".preview pre")!.TextContent).RootElement.GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_draft_is_shown_as_it_will_be_once_it_is_open()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync("/_desk/posting/porter.md");

        Assert.Equal("How others will show it once it is open", DeskSite.Words(page.QuerySelector("#_previews")));
        Assert.Equal(["Porter", "Example", "Lyon, FR"], page.QuerySelectorAll(".job-card p").Select(DeskSite.Words));
        Assert.Equal("Porter", DeskSite.Words(page.QuerySelector(".result .name")));
        Assert.Equal("Porter", DeskSite.Words(page.QuerySelector(".feed-item .name")));
    }

    [Fact]
    public async Task A_job_that_search_engines_are_not_told_of_says_so()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync("/_desk/posting/waiter.md");

        Assert.Null(page.QuerySelector(".job-card"));
        Assert.Equal(["Not listed among jobs: the page tells search engines of none. A date and a country are needed."], Notes(page, 0));
        Assert.Equal("<b>Waiter</b>", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_closed_job_is_told_to_nobody()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync("/_desk/posting/host.md");

        Assert.Equal(["A closed job is told to no search engine."], Notes(page, 0));
        Assert.Equal(["A closed job is in no feed."], Notes(page, 2));
    }

    [Fact]
    public async Task A_broken_posting_has_a_page_that_says_what_to_mend()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync("/_desk/posting/guard.md");

        Assert.Equal("Guard", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("content/jobs/guard.md:3:1", page.QuerySelector(".problem.error .place a")!.TextContent);
        Assert.Null(page.QuerySelector(".button"));
    }

    [Fact]
    public async Task Each_line_of_the_list_leads_to_the_page_of_its_posting()
    {
        using var site = new DeskSite(Files);
        var links = (await site.PageAsync()).QuerySelectorAll(".row h3 a").Select(link => (Href: link.GetAttribute("href")!, link.TextContent)).ToArray();

        Assert.Equal(5, links.Length);
        foreach (var (href, title) in links)
        {
            Assert.Equal(title, (await site.PageAsync(href)).QuerySelector("h1")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/_desk/")]
    [InlineData("/_desk/problems/")]
    [InlineData("/_desk/posting/kitchen/cook.md")]
    [InlineData("/_desk/posting/none.md")]
    public async Task Its_pages_need_no_script_and_no_style_of_their_own(string address)
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync(address);

        Assert.Empty(page.QuerySelectorAll("script, style, [style]"));
        Assert.Contains("style-src 'self'", page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content"), StringComparison.Ordinal);
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public async Task What_is_not_there_is_a_404_and_what_is_not_of_the_desk_is_left_to_the_site()
    {
        using var site = new DeskSite(Files);

        Assert.Equal(404, (await site.MakeAsync("/_desk/posting/none.md"))!.Status);
        Assert.Equal(404, (await site.MakeAsync("/_desk/else/"))!.Status);
        Assert.Equal("/_desk/", (await site.MakeAsync("/_desk"))!.MovedTo);
        Assert.Null(await site.MakeAsync("/jobs/cook/"));
    }

    private static IEnumerable<string> Notes(IParentNode page, int preview) =>
        page.QuerySelectorAll(".preview")[preview].QuerySelectorAll(".note").Select(DeskSite.Words);
}
