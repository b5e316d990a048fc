using System.Text.Json;
using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Commands;

public sealed class BuildTests
{
    [Fact]
    public void A_site_of_one_posting_has_every_page_and_file_that_a_site_has()
    {
        using var site = new TestSite().With("content/jobs/baker.md", TestSite.Posting("Baker", "department: Bakery\nemployment_type: Full-time"));

        var built = site.Build();

        Assert.Equal(ExitCode.Fine, built.ExitCode);
        Assert.Empty(built.Diagnostics);
        Assert.Equal(
            [
                "404.html",
                "_headers",
                built.Files.Single(file => file.StartsWith("assets/search.", StringComparison.Ordinal)),
                built.Files.Single(file => file.StartsWith("assets/share.", StringComparison.Ordinal)),
                built.Files.Single(file => file.StartsWith("assets/site.", StringComparison.Ordinal)),
                "build-manifest.json",
                "departments/bakery/feed.json",
                "departments/bakery/index.html",
                "feed.json",
                "feed.xml",
                "index.html",
                "jobs/baker/index.html",
                "jobs/index.html",
                "locations/berlin/feed.json",
                "locations/berlin/index.html",
                "robots.txt",
                "search/careers-search.js",
                "search/index.bin",
                "search/jobs-0.json",
                "search/start-0.bin",
                "sitemap.xml",
                "types/full-time/index.html",
            ],
            built.Files);
    }

    [Fact]
    public void Postings_as_people_write_them_are_published_with_warnings()
    {
        using var site = new TestSite("""
            -- content/jobs/miller-1.md --
            ---
            title: 'Miller - 1 (Stone)'
            date: 2026-06-01
            draft: false
            jobtitle: 'Miller - 1 (Stone)'
            weight: 1
            promoted: false
            name: 'miller_1'
            ---

            ### What do you get ?

                1. A mill of your own
                2. Flour

            ### Band: M-1

                1. You know grain.
            -- content/jobs/baker-night.md --
            ---
            title: "Baker — Night  "
            location: "Lyon"
            draft: "no"
            ---

            ### You will

            - Bake.
            """);

        var built = site.Build();

        Assert.Equal(ExitCode.Fine, built.ExitCode);
        Assert.Equal(
            [
                "content/jobs/baker-night.md:2:1: warning date-missing: the posting has no date, so search engines do not take it",
                "content/jobs/baker-night.md:3:11: warning country-missing: 'Lyon' names no country, so search engines do not take the posting",
                "content/jobs/miller-1.md:2:1: warning country-missing: the posting has no location, so search engines do not take it",
            ],
            built.Diagnostics);
        var miller = built.Html("jobs/miller-1/index.html");
        Assert.Equal(["A mill of your own", "Flour", "You know grain."], miller.QuerySelectorAll(".prose ol > li").Select(item => item.TextContent));
        Assert.Empty(miller.QuerySelectorAll("pre"));
        Assert.Equal("Baker — Night", built.Html("jobs/baker-night/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void Every_error_of_every_file_is_reported_and_the_last_good_site_stays()
    {
        using var site = new TestSite().With("content/jobs/baker.md", TestSite.Posting("Baker"));
        var before = site.Build();
        var page = before.Bytes("index.html");
        var written = File.GetLastWriteTimeUtc(Path.Combine(site.OutputFolder, "index.html"));

        var built = site
            .With("content/jobs/broken.md", "---\ntitle: Baker: Night\n---\nBread.\n")
            .With("content/jobs/unknown.md", TestSite.Posting("Miller", "closing-date: 2027-01-01"))
            .With("content/jobs/night/baker.md", TestSite.Posting("Night baker"))
            .Build();

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.Contains("content/jobs/broken.md:2:13: error unquoted-colon: the value of 'title' holds a colon, so it needs quotes", built.Diagnostics);
        Assert.Contains("content/jobs/unknown.md:5:1: error unknown-key: 'closing-date' is not a posting field; did you mean 'closing_date'?", built.Diagnostics);
        Assert.Contains("content/jobs/night/baker.md:1:1: error slug-taken: the address 'baker' is taken by content/jobs/baker.md", built.Diagnostics);
        Assert.Equal(before.Files, built.Files);
        Assert.Equal(page, built.Bytes("index.html"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(site.OutputFolder, "index.html")));
    }

    [Fact]
    public void A_fault_of_a_template_names_template_line_and_posting_and_keeps_the_site()
    {
        using var site = new TestSite("""
            -- themes/own/theme.yml --
            name: own
            extends: default
            -- themes/own/layouts/posting.sbn-html --
            <h1>{{ job.title }}</h1>
            <p>{{ job.titel }}</p>
            """)
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntheme: own\n")
            .With("content/jobs/baker.md", TestSite.Posting("Baker"))
            .With("content/jobs/miller.md", TestSite.Posting("Miller"));

        var built = site.Build();

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        var fault = Assert.Single(built.Diagnostics);
        Assert.StartsWith("themes/own/layouts/posting.sbn-html:2:11: error template-error: ", fault, StringComparison.Ordinal);
        Assert.EndsWith("(and for 1 more)", fault, StringComparison.Ordinal);
        Assert.Contains("    while rendering content/jobs/baker.md\n", built.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.OutputFolder));
    }

    [Fact]
    public void An_error_in_one_posting_hides_neither_a_fault_of_a_template_nor_what_is_found_in_other_texts()
    {
        using var site = new TestSite("""
            -- themes/own/theme.yml --
            name: own
            extends: default
            -- themes/own/layouts/jobs.sbn-html --
            {{ site.titel }}
            """)
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntheme: own\nmenu: [about]\n")
            .With("content/pages/about.md", "---\ntitle: About: us\n---\nWe bake.\n")
            .With("content/jobs/broken.md", TestSite.Posting("Miller", "closes: 01/02/2027"))
            .With("content/jobs/baker.md", TestSite.Posting("Baker", "", "[x](javascript:alert(1))"));

        var built = site.Build();

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.Equal(
            ["content/jobs/baker.md:7:1: warning unsafe-link", "content/jobs/broken.md:5:9: error bad-date", "content/pages/about.md:2:13: error unquoted-colon", "themes/own/layouts/jobs.sbn-html:1:9: error template-error"],
            built.Diagnostics.Select(line => line[..line.IndexOf(": ", line.IndexOf(": ", StringComparison.Ordinal) + 2, StringComparison.Ordinal)]));
        Assert.False(Directory.Exists(site.OutputFolder));
    }

    [Fact]
    public void Two_outputs_with_one_path_are_an_error_that_names_both_sources()
    {
        using var site = new TestSite()
            .With("content/jobs/baker.md", TestSite.Posting("Baker"))
            .With("content/static/feed.json", "{}");

        var built = site.Build();

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.Equal(["content/static/feed.json: error two-outputs: this and site.yml would both be published at '/feed.json'"], built.Diagnostics);
    }

    [Fact]
    public void A_file_where_a_folder_must_be_is_an_error_that_names_both_sources()
    {
        using var site = new TestSite()
            .With("content/jobs/baker.md", TestSite.Posting("Baker"))
            .With("content/static/Jobs", "not a folder");

        var diagnostic = Assert.Single(site.Build().Diagnostics);

        Assert.StartsWith("content/static/Jobs: error two-outputs: this would be published as a file '/Jobs', but content/jobs", diagnostic, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_another_folder_and_another_order()
    {
        string[] names = ["baker", "miller", "cook", "waiter", "smith"];
        using var first = new TestSite();
        using var second = new TestSite();
        foreach (var name in names)
        {
            first.With($"content/jobs/{name}.md", TestSite.Posting(name, "department: Kitchen"));
        }

        foreach (var name in names.Reverse())
        {
            second.With($"content/jobs/{name}.md", TestSite.Posting(name, "department: Kitchen"));
        }

        var (a, b) = (first.Build(), second.Build());

        Assert.Equal(a.Files, b.Files);
        Assert.All(a.Files, file => Assert.Equal(a.Bytes(file), b.Bytes(file)));
    }

    [Fact]
    public void Drafts_and_upcoming_postings_are_named_with_their_reason_and_shown_only_on_request()
    {
        using var site = new TestSite()
            .With("content/jobs/baker.md", TestSite.Posting("Baker"))
            .With("content/jobs/draft.md", TestSite.Posting("Miller", "draft: \"Yes\""))
            .With("content/jobs/later.md", TestSite.Posting("Cook", "opens: 2027-01-01"))
            .With("content/jobs/_template.md", "not a posting");

        var built = site.Build();

        Assert.False(built.Has("jobs/draft/index.html"));
        Assert.False(built.Has("jobs/later/index.html"));
        Assert.Equal(
            ["Not published: 3 files", "  content/jobs/_template.md: skipped", "  content/jobs/draft.md: draft", "  content/jobs/later.md: opens 2027-01-01"],
            built.Output.Split('\n')[1..5]);
        Assert.True(site.Build("--drafts").Has("jobs/draft/index.html"));
    }

    [Fact]
    public void A_base_url_with_a_path_reaches_every_link()
    {
        using var site = new TestSite()
            .With("content/jobs/baker.md", TestSite.Posting("Baker", "department: Bakery", "See [benefits](/benefits/)."))
            .With("content/pages/benefits.md", "---\ntitle: Benefits\nmenu: 1\n---\nBread.\n");

        var built = site.Build("--base-url", "https://example.org/work/here/");

        foreach (var page in built.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var links = built.Html(page).QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!);
            Assert.All(links.Where(link => link.StartsWith('/')), link => Assert.StartsWith("/work/here/", link, StringComparison.Ordinal));
        }

        var item = built.Json("feed.json").GetProperty("items")[0];
        Assert.Equal("https://example.org/work/here/jobs/baker/", item.GetProperty("url").GetString());
        Assert.Equal("<p>See <a href=\"https://example.org/work/here/benefits/\">benefits</a>.</p>\n", item.GetProperty("content_html").GetString());
    }

    [Theory]
    [InlineData("bild")]
    [InlineData("build", "--now", "tomorrow")]
    [InlineData("build", "--base-url", "example.com")]
    [InlineData("build", "--format", "xml")]
    public async Task Wrong_usage_is_told_apart_from_a_site_with_errors(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        Assert.Equal(ExitCode.WrongUsage, await CareersProgram.RunAsync(arguments, output, error));
        Assert.NotEmpty(error.ToString());
    }

    [Fact]
    public void A_folder_without_settings_is_told_so()
    {
        using var site = new TestSite();
        site.Delete("site.yml");

        var built = site.Build();

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.StartsWith("site.yml: error file-missing: there is no site.yml in ", Assert.Single(built.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_come_as_json_where_asked_for()
    {
        using var site = new TestSite().With("content/jobs/baker.md", TestSite.Posting("Baker", "draught: yes"));

        var line = site.Build("--format", "json").Error.Split('\n')[0];

        var message = JsonDocument.Parse(line).RootElement;
        Assert.Equal("unknown-key", message.GetProperty("code").GetString());
        Assert.Equal(5, message.GetProperty("line").GetInt32());
    }
}
