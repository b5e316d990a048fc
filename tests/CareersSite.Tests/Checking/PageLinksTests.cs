using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Checking;

/// <summary>Links of the finished pages of a site that lies at <c>/careers/</c>.</summary>
public sealed class PageLinksTests
{
    [Theory]
    [InlineData("[jobs](/jobs/)")]
    [InlineData("[home](/)")]
    [InlineData("[feed](/feed.json)")]
    [InlineData("[itself](#bread-and-butter)")]
    [InlineData("[list](../)")]
    [InlineData("[list, as a file](/jobs/index.html)")]
    [InlineData("[this job](https://example.org/careers/jobs/a/)")]
    [InlineData("[top](#top) and [top](#)")]
    [InlineData("[words](/jobs/#:~:text=Baker)")]
    [InlineData("[another site of the host](https://example.org/blog/)")]
    [InlineData("[another site](https://example.com/nowhere)")]
    [InlineData("[mail](mailto:a@example.com) [call](tel:123)")]
    [InlineData("[a file](</our logo ä.svg>)")]
    [InlineData("[with a query](/jobs/?q=baker)")]
    public void A_link_that_leads_somewhere_is_left_alone(string link)
    {
        using var site = SiteWith("## Bread and butter\n\nSee " + link).With("content/static/our logo ä.svg", "<svg/>");

        Assert.Equal([], site.Run("check").Diagnostics);
    }

    [Theory]
    [InlineData("[a](/benefits/)", "11:9: warning broken-link: the link to '/benefits/' leads nowhere")]
    [InlineData("[a](/jobz/)", "11:9: warning broken-link: the link to '/jobz/' leads nowhere; did you mean '/jobs/'?")]
    [InlineData("[a](/careers/a/)", "11:9: warning broken-link: the link to '/careers/a/' leads nowhere; did you mean '/jobs/a/'?")]
    [InlineData("[a](/Jobs/)", "11:9: warning broken-link: the link to '/Jobs/' leads nowhere; did you mean '/jobs/'?")]
    [InlineData("[a](../b/)", "11:9: warning broken-link: the link to '/jobs/b/' leads nowhere; did you mean '/jobs/a/'?")]
    [InlineData("[a](https://example.org/careers/benefits/)", "11:9: warning broken-link: the link to '/benefits/' leads nowhere")]
    [InlineData("<a href=\"/benefits/\">a</a>", "11:14: warning broken-link: the link to '/benefits/' leads nowhere")]
    [InlineData("[a][b]\n\n[b]: /benefits/", "13:6: warning broken-link: the link to '/benefits/' leads nowhere")]
    [InlineData("[a](</no such file.pdf>)", "11:10: warning broken-link: the link to '/no such file.pdf' leads nowhere")]
    [InlineData("[a](/jobs)", "11:9: warning link-redirects: the link to '/jobs/' lacks the slash at its end")]
    [InlineData("[a](/jobs/#nowhere)", "11:9: warning broken-anchor: '/jobs/' has no part '#nowhere'")]
    [InlineData("[a](#bread-and-buter)", "11:9: warning broken-anchor: this page has no part '#bread-and-buter'; did you mean 'bread-and-butter'?")]
    [InlineData("![The team](/team.jpg)", "11:17: warning asset-missing: the file '/team.jpg' is not there")]
    public void A_link_that_does_not_is_pointed_at_in_the_text(string link, string expected)
    {
        using var site = SiteWith("## Bread and butter\n\nSee " + link);

        Assert.Equal(["content/jobs/a.md:" + expected], site.Run("check").Diagnostics);
    }

    [Theory]
    [InlineData("data.example", "If another site is meant, write 'https://data.example'.")]
    [InlineData("www.example.com/jobs", "If another site is meant, write 'https://www.example.com/jobs'.")]
    [InlineData("terms.pdf", "Mend the address, or remove the link.")]
    [InlineData("benefits/", "Mend the address, or remove the link.")]
    public void A_web_address_without_its_beginning_is_told_how_to_get_it(string address, string hint)
    {
        using var site = SiteWith($"See [a]({address})");

        Assert.EndsWith($"^\n    {hint}\n\n", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_made_by_a_template_is_reported_as_a_template_only()
    {
        using var site = SiteWith("See [a]({{site.baseurl}}/jobs/)");

        Assert.Equal(["9:9 template-in-body"], Checks.Short(site.Run("check")));
    }

    [Fact]
    public void A_link_to_a_posting_that_is_not_published_is_broken_until_it_is()
    {
        using var site = SiteWith("See [the night shift](/jobs/night/).").With("content/jobs/night.md", Checks.Posting("Night baker", "opens: 2027-01-01"));

        Assert.Equal(["content/jobs/a.md:9:23: warning broken-link: the link to '/jobs/night/' leads nowhere: content/jobs/night.md is not published (opens 2027-01-01)"], site.Run("check").Diagnostics);
        Assert.Empty(site.Run("check", "--now", "2027-01-02").Diagnostics);
    }

    [Fact]
    public void A_link_of_the_menu_is_pointed_at_in_the_settings()
    {
        using var site = Checks.Site("menu: [{ title: Blog, url: /blog/ }]\n").With("content/jobs/a.md", Checks.Posting());

        Assert.Equal(["site.yml:5:28: warning broken-link: the link to '/blog/' leads nowhere"], site.Run("check").Diagnostics);
    }

    [Fact]
    public void A_link_of_the_theme_is_reported_once_for_all_pages()
    {
        using var site = WithLayout("posting", "<h1>{{ job.title }}</h1><a href=\"{{ relative_url '/imprint/' }}\">Imprint</a><script src=\"{{ relative_url 'x.js' }}\"></script>"
            + "{{ for block in page.json_ld }}<script type=\"application/ld+json\">{{ block }}</script>{{ end }}")
            .With("content/jobs/b.md", Checks.Posting("Miller"))
            .With("content/jobs/c.md", Checks.Posting("Cook"));

        var result = site.Run("check");

        Assert.Equal(
            [
                "content/jobs/a.md: warning asset-missing: on /jobs/a/: the file '/x.js' is not there (and on 2 more pages)",
                "content/jobs/a.md: warning broken-link: on /jobs/a/: the link to '/imprint/' leads nowhere (and on 2 more pages)",
            ],
            result.Diagnostics);
        Assert.Contains("    It stands in no text of these pages, so it comes from the theme.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_that_forgets_the_base_leads_out_of_the_site()
    {
        using var site = WithLayout("404", "<title>x</title><a href=\"/jobs/\">Jobs</a><a href=\"/careers\">Home</a>");

        Assert.Equal(
            [
                "site.yml: warning link-leaves-base: on /404.html: the link to '/jobs/' leads out of this site, which begins at '/careers/'",
                "site.yml: warning link-redirects: on /404.html: the link to '/' lacks the slash at its end",
            ],
            site.Run("check").Diagnostics);
    }

    [Fact]
    public void Every_kind_of_asset_is_looked_for()
    {
        using var site = WithLayout("404", """
            <title>x</title><link rel="icon" href="1"><link rel="stylesheet" href="2"><link rel="next" href="3"><link rel="preconnect" href="https://example.com">
            <meta property="og:image" content="https://example.org/careers/4"><img alt="" src="5" srcset="6 1x, 7 2x"><script src="8"></script>
            <video><source src="9"></video><form action="10"></form><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
            """);

        var found = site.Run("check").Diagnostics.Select(line => line.Split(": ")[1..]).Select(parts => $"{parts[0].Split(' ')[1]} {parts[2].Split('\'')[1]}");

        Assert.Equal(
            [
                "asset-missing /1", "asset-missing /2", "asset-missing /4", "asset-missing /5", "asset-missing /6", "asset-missing /7", "asset-missing /8",
                "asset-missing /9", "broken-link /10", "broken-link /3",
            ],
            found);
    }

    private static TestSite SiteWith(string body) => Checks.Site().With("content/jobs/a.md", Checks.Posting(body: body));

    private static TestSite WithLayout(string layout, string template) => Checks.Site("theme: own\n")
        .With("content/jobs/a.md", Checks.Posting())
        .With("themes/own/theme.yml", "name: own\nextends: default\n")
        .With($"themes/own/layouts/{layout}.sbn-html", "<!doctype html>\n" + template + "\n");
}
