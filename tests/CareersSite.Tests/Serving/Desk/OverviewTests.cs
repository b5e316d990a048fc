using AngleSharp.Dom;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Serving.Desk;

public sealed class OverviewTests
{
    private const string Files = """
        -- content/jobs/cook.md --
        ---
        title: Cook
        date: 2026-11-22
        valid_through: 2027-01-31
        department: Kitchen
        location: Berlin, Germany
        ---
        You cook for forty people.
        -- content/jobs/waiter.md --
        ---
        title: Waiter
        date: 2026-11-01
        valid_through: 2026-11-23
        department: Service
        location: Berlin, Germany
        ---
        You bring what others have cooked.
        -- content/jobs/baker.md --
        ---
        title: Baker
        date: 2026-11-01
        opens: 2026-12-02
        department: Kitchen
        location: Lyon, France
        ---
        You get up early.
        -- content/jobs/porter.md --
        ---
        title: Porter
        draft: yes
        department: Kitchen
        ---
        You carry. [What?](/nowhere/)
        -- content/jobs/host.md --
        ---
        title: Host
        date: 2026-09-01
        valid_through: 2026-11-12
        location: Berlin, Germany
        ---
        You welcomed people.
        -- content/jobs/guard.md --
        ---
        title: Guard
        date: 2026-11-01
        location: Berlin, Germany
        closing-date: 2027-01-31
        ---
        You walk the halls.
        -- content/jobs/_notes.md --
        For ourselves.
        """;

    [Fact]
    public async Task All_postings_are_there_with_state_and_days_what_needs_a_hand_first()
    {
        using var site = new DeskSite(Files);

        var rows = (await site.PageAsync()).QuerySelectorAll(".row").Select(row =>
            $"{row.QuerySelector("h3 a")!.TextContent}: {DeskSite.Words(row.QuerySelector(".state"))}, {DeskSite.Words(row.QuerySelector(".next"))}");

        Assert.Equal(
            [
                "Guard: broken, no closing day", "Waiter: closing soon, closes tomorrow", "Cook: open, closes in 70 days", "Baker: upcoming, opens in 10 days",
                "Porter: draft, ", "Host: closed, closed 10 days ago",
            ],
            rows.Select(row => row.Replace("Guard: broken, ", "Guard: broken, no closing day", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task States_are_counted_and_lead_to_their_postings()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync();
        Assert.Equal(
            ["2 open", "1 closing soon", "1 upcoming", "1 drafts", "1 closed", "1 broken"],
            page.QuerySelectorAll(".tile").Select(DeskSite.Words));

        var open = await site.PageAsync(page.QuerySelector(".tile.open")!.GetAttribute("href")!);

        Assert.Equal(["Waiter", "Cook"], Titles(open));
        Assert.Equal("true", open.QuerySelector(".tile.open")!.GetAttribute("aria-current"));
        Assert.Equal(6, Titles(await site.PageAsync(open.QuerySelector(".tile.open")!.GetAttribute("href")!)).Length);
    }

    [Fact]
    public async Task Departments_and_places_are_counted_as_bars_that_lead_to_their_postings()
    {
        using var site = new DeskSite(Files);
        var panels = (await site.PageAsync()).QuerySelectorAll(".panels section.panel");
        var bars = panels.Select(panel => panel.QuerySelectorAll("li").Select(bar =>
            $"{DeskSite.Words(bar.QuerySelector(".name"))} {DeskSite.Words(bar.QuerySelector(".number"))}: "
            + $"{bar.QuerySelector("rect.open")!.GetAttribute("width")} {bar.QuerySelector("rect.coming")!.GetAttribute("width")}").ToArray()).ToArray();

        Assert.Equal(["Kitchen 1 open +2 to come: 33.33% 66.67%", "Service 1 open: 33.33% 0%"], bars[0]);
        Assert.Equal(["Berlin 2 open: 100% 0%", "Lyon 0 open +1 to come: 0% 50%"], bars[1]);

        Assert.Equal(["Cook", "Baker", "Porter"], Titles(await site.PageAsync(panels[0].QuerySelector("a")!.GetAttribute("href")!)));
    }

    [Fact]
    public async Task Choices_add_up_and_each_can_be_taken_back()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync("/_desk/?department=Kitchen&state=open");
        Assert.Equal(["Cook"], Titles(page));

        var taken = page.QuerySelectorAll(".chip.taken").ToDictionary(chip => chip.FirstChild!.TextContent, chip => chip.GetAttribute("href")!);

        Assert.Equal(["Kitchen", "open"], taken.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["Waiter", "Cook"], Titles(await site.PageAsync(taken["Kitchen"])));
        Assert.Equal(["Cook", "Baker", "Porter"], Titles(await site.PageAsync(taken["open"])));
    }

    [Fact]
    public async Task Bars_stand_where_their_days_are()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync();
        var cook = DeskSite.Row(page, "Cook");
        var (today, bar) = (Place(cook, "line.today", "x1"), (Left: Place(cook, "rect.span", "x"), Width: Place(cook, "rect.span", "width")));

        // The picture begins with September 2026 and ends with February 2027: 181 days, of which the job is open from the 83rd to the 153rd.
        Assert.Equal(today, bar.Left);
        Assert.Equal(100 * 82 / 181d, bar.Left, tolerance: 0.01);
        Assert.Equal(100 * 71 / 181d, bar.Width, tolerance: 0.01);
        Assert.Equal("22 Nov 2026 to 31 Jan 2027", cook.QuerySelector("svg")!.GetAttribute("aria-label"));
        Assert.Null(cook.QuerySelector("line.rest"));
        Assert.NotNull(DeskSite.Row(page, "Baker").QuerySelector("line.rest"));
        Assert.Null(DeskSite.Row(page, "Porter").QuerySelector("rect.span"));
    }

    [Fact]
    public async Task The_timeline_shows_on_how_many_days_how_many_jobs_are_open()
    {
        using var site = new DeskSite(Files);
        var picture = (await site.PageAsync()).QuerySelector("figure.curve svg")!;

        Assert.Equal("Open jobs by day. 2 jobs are open today, the next closes on 23 Nov 2026.", picture.GetAttribute("aria-label"));

        // One job in September; at most two on a day, which is as high as the picture goes.
        var line = picture.QuerySelector("path.line")!.GetAttribute("d")!;
        Assert.StartsWith("M0 53L", line, StringComparison.Ordinal);
        Assert.Equal("6", Lowest(line));
    }

    [Fact]
    public async Task What_is_wrong_is_there_with_the_line_that_opens_in_the_editor()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync();
        var problem = Assert.Single(page.QuerySelectorAll(".urgent .problem"));

        Assert.Equal("content/jobs/guard.md:5:1", problem.QuerySelector(".place a")!.TextContent);
        Assert.Equal($"vscode://file/{site.Root.TrimStart('/')}/content/jobs/guard.md:5:1", problem.QuerySelector(".place a")!.GetAttribute("href"));
        Assert.Equal("closing-date: 2027-01-31\n^", problem.QuerySelector("pre")!.TextContent);
        Assert.Equal("1 error", DeskSite.Words(DeskSite.Row(page, "Guard").QuerySelector(".mark.error")));
        Assert.Equal(["content/jobs/_notes.md skipped"], page.QuerySelectorAll(".left-out li").Select(DeskSite.Words));
    }

    [Fact]
    public async Task Problems_that_only_a_check_finds_are_there_too_those_of_drafts_among_them()
    {
        using var site = new DeskSite(Files);
        var page = await site.PageAsync("/_desk/problems/?level=warning");

        var problems = page.QuerySelectorAll(".problem").Select(problem => $"{problem.QuerySelector(".place a")!.TextContent} {problem.QuerySelector("code")!.TextContent}").ToArray();

        Assert.NotEmpty(problems);
        Assert.Contains(problems, problem => problem.StartsWith("content/jobs/porter.md:", StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".problem"), problem => Assert.True(problem.ClassList.Contains("warning")));
        var chip = page.QuerySelector(".chips .chip")!;
        var ofOneKind = await site.PageAsync(chip.GetAttribute("href")!);
        Assert.Single(ofOneKind.QuerySelectorAll(".problem code").Select(code => code.TextContent).Distinct());
    }

    [Fact]
    public async Task Others_who_may_look_are_not_told_where_the_files_lie()
    {
        using var site = new DeskSite(Files, isOpenToOthers: true);

        Assert.DoesNotContain((await site.PageAsync()).Links, link => link.GetAttribute("href")!.StartsWith("vscode:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_long_list_comes_in_parts()
    {
        using var site = new DeskSite(string.Concat(Enumerable.Range(1, 201).Select(i => $"-- content/jobs/job-{i:000}.md --\n{TestSite.Posting($"Job {i}")}\n")));
        var first = await site.PageAsync();
        Assert.Equal("201 postings", DeskSite.Words(first.QuerySelector(".list-head h2")));

        var titles = Titles(first).ToList();
        for (var page = first; page.QuerySelector("a[rel=next]") is { } next;)
        {
            page = await site.PageAsync(next.GetAttribute("href")!);
            titles.AddRange(Titles(page));
        }

        Assert.Equal(201, titles.Distinct().Count());
        Assert.Equal(201, titles.Count);
    }

    [Fact]
    public async Task A_site_that_cannot_be_read_has_a_desk_that_says_why()
    {
        using var site = new DeskSite("-- site.yml --\ntitle: Careers\n");

        var page = await site.PageAsync();

        Assert.NotEmpty(page.QuerySelectorAll(".problem"));
        Assert.Empty(page.QuerySelectorAll(".tile"));
    }

    private static string[] Titles(IParentNode page) => [.. page.QuerySelectorAll(".row h3 a").Select(title => title.TextContent)];

    private static double Place(IElement row, string selector, string name) => double.Parse(
        row.QuerySelector(selector)!.GetAttribute(name)!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    private static string Lowest(string path) => path.Split(['M', 'L'], StringSplitOptions.RemoveEmptyEntries)
        .Select(point => point.Split(' ')[1])
        .MinBy(y => double.Parse(y, System.Globalization.CultureInfo.InvariantCulture))!;
}
