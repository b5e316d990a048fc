using System.Globalization;
using System.Xml.Linq;
using CareersSite.Configuration;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Model;

/// <summary>A closed job never looks open: page, lists, feeds, sitemap, search and markup agree at every moment.</summary>
public sealed class LifeOfAPostingTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Pacific/Kiritimati")]
    public void The_last_day_to_apply_is_open_until_its_end_in_the_sites_zone(string zone)
    {
        using var site = SiteOf(zone, "valid_through: 2026-11-30");
        var end = SiteZone.Find(zone)!.StartOf(new DateOnly(2026, 12, 1));

        AssertOpen(site.Build("--now", At(end.AddSeconds(-1))));
        AssertClosed(site.Build("--now", At(end)));
    }

    [Theory]
    [InlineData("America/New_York", "2026-11-01")]
    [InlineData("Europe/Berlin", "2027-03-28")]
    public void A_day_on_which_clocks_change_ends_at_midnight_too(string zone, string day)
    {
        using var site = SiteOf(zone, $"valid_through: {day}");
        var end = SiteZone.Find(zone)!.StartOf(DateOnly.Parse(day, CultureInfo.InvariantCulture).AddDays(1));

        AssertOpen(site.Build("--now", At(end.AddMinutes(-1))));
        AssertClosed(site.Build("--now", At(end)));
    }

    [Fact]
    public void Around_its_dates_all_that_is_published_agrees_hour_by_hour()
    {
        using var site = SiteOf("Europe/Berlin", "opens: 2026-11-10\nvalid_through: 2026-11-12");
        var zone = SiteZone.Find("Europe/Berlin")!;
        var (opens, closes) = (zone.StartOf(new DateOnly(2026, 11, 10)), zone.StartOf(new DateOnly(2026, 11, 13)));

        for (var hour = opens.AddHours(-5); hour < closes.AddHours(5); hour = hour.AddHours(1))
        {
            var built = site.Build("--now", At(hour));
            if (hour < opens)
            {
                Assert.False(built.Has("jobs/baker/index.html"));
                AssertNowhere(built);
            }
            else if (hour < closes)
            {
                AssertOpen(built);
            }
            else
            {
                AssertClosed(built);
            }
        }
    }

    /// <summary>Each day of the year around the end; CAREERS_LIFE_HOURS=1 looks at each hour.</summary>
    [Fact]
    public void In_the_year_around_its_end_the_state_changes_only_when_it_should()
    {
        using var site = SiteOf("UTC", "valid_through: 2026-11-30");
        var step = int.Parse(Environment.GetEnvironmentVariable("CAREERS_LIFE_HOURS") ?? "24", CultureInfo.InvariantCulture);
        var states = new List<string>();
        for (var hour = new DateTimeOffset(2026, 6, 1, 0, 0, 0, TimeSpan.Zero); hour < new DateTime(2027, 6, 1); hour = hour.AddHours(step))
        {
            var built = site.Build("--now", At(hour));
            var state = StateOf(built);
            if (states.Count == 0 || states[^1].Split(' ')[1] != state)
            {
                states.Add($"{hour:yyyy-MM-ddTHH} {state}");
            }
        }

        Assert.Equal(["2026-06-01T00 gone", "2026-11-01T00 open", "2026-11-24T00 closing-soon", "2026-12-01T00 closed", "2027-03-01T00 gone"], states);
    }

    [Fact]
    public void Closed_pages_stay_or_go_as_the_site_says()
    {
        using var site = SiteOf("UTC", "valid_through: 2026-11-02");

        site.With("site.yml", SettingsOf("UTC") + "closed_pages: remove\n");
        Assert.False(site.Build().Has("jobs/baker/index.html"));
        site.With("site.yml", SettingsOf("UTC") + "closed_pages: keep\n");
        AssertClosed(site.Build("--now", "2099-01-01"));
        site.With("site.yml", SettingsOf("UTC") + "closed_pages: 10 days\n");
        AssertClosed(site.Build("--now", "2026-11-12"));
        Assert.False(site.Build("--now", "2026-11-13").Has("jobs/baker/index.html"));
    }

    [Fact]
    public void A_closed_page_names_similar_open_jobs()
    {
        using var site = SiteOf("UTC", "department: Bakery\nvalid_through: 2026-11-02");
        site.With("content/jobs/night.md", TestSite.Posting("Night baker", "department: Bakery"));

        var links = site.Build().Html("jobs/baker/index.html").QuerySelectorAll("main a").Select(link => link.GetAttribute("href"));

        Assert.Contains("/jobs/night/", links);
    }

    private static string SettingsOf(string zone) => $"title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntime_zone: {zone}\napply: jobs@example.com\n";

    private static TestSite SiteOf(string zone, string lines) => new TestSite()
        .With("site.yml", SettingsOf(zone))
        .With("content/jobs/baker.md", TestSite.Posting("Baker", lines, "Bake bread with us."));

    private static string At(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string StateOf(BuiltSite built)
    {
        if (!built.Has("jobs/baker/index.html"))
        {
            AssertNowhere(built);
            return "gone";
        }

        var page = built.Html("jobs/baker/index.html");
        if (page.QuerySelector("a[href^='mailto:jobs@']") is null)
        {
            AssertClosed(built);
            return "closed";
        }

        AssertOpen(built);
        return page.QuerySelector(".badge") is null ? "open" : "closing-soon";
    }

    private static void AssertOpen(BuiltSite built)
    {
        Assert.Null(built.Html("jobs/baker/index.html").QuerySelector("meta[name=robots]"));
        Assert.NotNull(built.Html("jobs/baker/index.html").QuerySelector("a.button[href='mailto:jobs@example.com']"));
        Assert.NotNull(built.StructuredData("jobs/baker/index.html", "JobPosting"));
        Assert.Equal([true, true, true, true, true], Traces(built));
    }

    private static void AssertClosed(BuiltSite built)
    {
        var page = built.Html("jobs/baker/index.html");
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Empty(page.QuerySelectorAll("a.button[href^='mailto:']"));
        Assert.StartsWith("This job is closed.", page.QuerySelector("main")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Null(built.StructuredData("jobs/baker/index.html", "JobPosting"));
        AssertNowhere(built);
    }

    private static void AssertNowhere(BuiltSite built) => Assert.Equal([false, false, false, false, false], Traces(built));

    /// <summary>Whether the list, JSON feed, Atom feed, sitemap and search name the posting.</summary>
    private static bool[] Traces(BuiltSite built) =>
    [
        built.Html("jobs/index.html").QuerySelectorAll("main a").Any(link => link.GetAttribute("href") == "/jobs/baker/"),
        built.Json("feed.json").GetProperty("items").EnumerateArray().Any(item => item.GetProperty("title").GetString() == "Baker"),
        XDocument.Parse(built.Text("feed.xml")).Descendants(XName.Get("title", "http://www.w3.org/2005/Atom")).Any(title => title.Value == "Baker"),
        XDocument.Parse(built.Text("sitemap.xml")).Descendants().Any(loc => loc.Value == "https://careers.example.com/jobs/baker/" && !loc.HasElements),
        built.SearchTitles().Contains("Baker"),
    ];
}
