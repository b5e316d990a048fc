using System.Xml.Linq;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Model;

/// <summary>Each language has its own home, lists, feeds and search, with its own postings.</summary>
public sealed class LanguagesTests : IDisposable
{
    private readonly TestSite _site = new TestSite()
        .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\nlanguages: [en, de]\nmenu: [about]\n")
        .With("content/jobs/baker.md", TestSite.Posting("Baker", "id: B-1\ndepartment: Bakery"))
        .With("content/jobs/baker.de.md", TestSite.Posting("Bäcker", "id: B-1-de\ndepartment: Bakery"))
        .With("content/jobs/miller.md", TestSite.Posting("Miller"))
        .With("content/jobs/koch.md", TestSite.Posting("Koch", "lang: de"))
        .With("content/pages/about.md", "---\ntitle: About us\n---\nWe bake.\n")
        .With("content/pages/ueber-uns.de.md", "---\ntitle: Über uns\ntranslation_key: about\n---\nWir backen.\n");

    private readonly BuiltSite _built;

    public LanguagesTests() => _built = _site.Build();

    [Fact]
    public void Postings_lie_under_the_prefix_of_their_language()
    {
        Assert.Empty(_built.Diagnostics);
        Assert.Equal(["/jobs/baker/", "/jobs/miller/"], Jobs("jobs/index.html"));
        Assert.Equal(["/de/jobs/baker/", "/de/jobs/koch/"], Jobs("de/jobs/index.html"));
        Assert.Equal(["/de/jobs/baker/"], Jobs("de/departments/bakery/index.html"));
        Assert.Equal("de", _built.Html("de/jobs/koch/index.html").DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public void Feeds_and_search_hold_the_postings_of_their_language()
    {
        Assert.Equal(["Baker", "Miller"], Titles("feed.json"));
        Assert.Equal(["Bäcker", "Koch"], Titles("de/feed.json"));
        Assert.Equal("de", _built.Json("de/feed.json").GetProperty("language").GetString());
        Assert.Equal(["Bäcker", "Koch"], _built.SearchTitles("de/").Order(StringComparer.Ordinal));
        Assert.Equal("de", XDocument.Parse(_built.Text("de/feed.xml")).Root!.Attribute(XNamespace.Xml + "lang")!.Value);
    }

    [Fact]
    public void The_sitemap_holds_all_languages()
    {
        var addresses = XDocument.Parse(_built.Text("sitemap.xml")).Descendants().Where(element => element.Name.LocalName == "loc").Select(element => element.Value);

        Assert.Superset(new HashSet<string> { "https://careers.example.com/jobs/miller/", "https://careers.example.com/de/jobs/koch/", "https://careers.example.com/de/ueber-uns/" }, addresses.ToHashSet());
    }

    [Fact]
    public void A_job_in_two_languages_is_paired_and_has_one_identifier()
    {
        Assert.Equal(
            [("en", "https://careers.example.com/jobs/baker/"), ("de", "https://careers.example.com/de/jobs/baker/")],
            Pairs("de/jobs/baker/index.html"));
        Assert.Equal("B-1", _built.StructuredData("de/jobs/baker/index.html", "JobPosting")!.Value.GetProperty("identifier").GetProperty("value").GetString());
        Assert.Empty(Pairs("de/jobs/koch/index.html"));
    }

    [Fact]
    public void The_switch_stays_on_the_same_job_and_else_leads_home()
    {
        Assert.Equal("/jobs/baker/", SwitchOn("de/jobs/baker/index.html"));
        Assert.Equal("/", SwitchOn("de/jobs/koch/index.html"));
        Assert.Equal("/about/", SwitchOn("de/ueber-uns/index.html"));
        Assert.Equal("/departments/bakery/", SwitchOn("de/departments/bakery/index.html"));
    }

    [Fact]
    public void The_menu_finds_its_pages_by_translation()
    {
        Assert.Contains("/de/ueber-uns/", _built.Html("de/index.html").QuerySelectorAll("header nav a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Words_dates_and_numbers_are_those_of_the_language()
    {
        _site.With("content/jobs/koch.md", TestSite.Posting("Koch", "lang: de\nsalary: 42000–48500 EUR per year\nvalid_through: 2027-03-01"));

        var facts = _site.Build().Html("de/jobs/koch/index.html").QuerySelectorAll("dd").Select(value => value.TextContent.Trim().Replace('\u00A0', ' '));

        Assert.Superset(new HashSet<string> { "42.000 bis 48.500 € pro Jahr", "1. März 2027", "Berlin, Deutschland" }, facts.ToHashSet());
    }

    [Fact]
    public void A_language_that_the_site_does_not_have_is_an_error()
    {
        _site.With("content/jobs/chef.md", TestSite.Posting("Chef", "lang: fr"));

        Assert.Equal(["content/jobs/chef.md:5:7: error unknown-language: the site does not have the language 'fr'"], _site.Build().Diagnostics);
    }

    [Fact]
    public void A_language_without_words_in_the_theme_is_an_error_that_names_the_file_to_add()
    {
        _site.With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\nlanguages: [en, de, tlh]\n");

        var built = _site.Build();

        Assert.Equal(["site.yml: error words-missing: the theme 'default' has no words in 'tlh'"], built.Diagnostics);
        Assert.Contains("Add 'themes/default/i18n/tlh.yml'", built.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private IEnumerable<string> Jobs(string page) =>
        _built.Html(page).QuerySelectorAll("article h2 a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal);

    private IEnumerable<string> Titles(string feed) =>
        _built.Json(feed).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()!).Order(StringComparer.Ordinal);

    private IEnumerable<(string?, string?)> Pairs(string page) =>
        _built.Html(page).QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => (link.GetAttribute("hreflang"), link.GetAttribute("href")));

    private string? SwitchOn(string page) => _built.Html(page).QuerySelector("header a[hreflang=en]")!.GetAttribute("href");
}
