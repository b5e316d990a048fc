using System.Xml.Linq;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Configuration;

/// <summary>What <c>site.yml</c> says once for each language stands on the pages and in the feeds of that language.</summary>
public sealed class LocalTextTests : IDisposable
{
    private const string Settings =
        """
        title: { en: Jobs at Example, de: Stellen bei Example }
        base_url: https://careers.example.com/
        organization: Example
        languages: [en, de]
        description: { de: Offene Stellen., en: Open jobs. }
        departments:
          Bakery:
            title: { en: Bread, de: Bäckerei }
            summary: { en: We bake., de: Wir backen. }
        places:
          Munich:
            city: { en: Munich, de: München }
            country: DE
            postal_code: "80331"
          Headquarters:
            title: { en: Headquarters, de: Hauptsitz }
            city: Köln
            country: DE
        menu: [{ title: { en: Shop, de: Laden }, url: "https://example.com/" }]
        theme_params: { hero_title: { en: Bake with us, de: Backen Sie mit } }
        """;

    private readonly TestSite _site = new TestSite()
        .With("site.yml", Settings)
        .With("content/jobs/baker.md", Posting("Baker", "department: Bakery\nlocation: [Munich, Headquarters]"))
        .With("content/jobs/baker.de.md", Posting("Bäcker", "department: Bäckerei\nlocation: [München, Hauptsitz]"));

    [Fact]
    public void Pages_say_them_in_their_language()
    {
        var built = _site.Build();

        Assert.Empty(built.Diagnostics);
        var home = built.Html("de/index.html");
        Assert.Equal("Stellen bei Example", home.Title);
        Assert.Equal("Offene Stellen.", home.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Equal("Backen Sie mit", home.QuerySelector("h1")!.TextContent);
        Assert.Contains("Laden", home.QuerySelectorAll("nav a").Select(link => link.TextContent));
        Assert.Equal("Bake with us", built.Html("index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("Jobs at Example", built.Html("index.html").Title);
    }

    [Fact]
    public void Departments_and_places_have_one_address_and_many_names()
    {
        var built = _site.Build();

        Assert.StartsWith("Bread", built.Html("departments/bakery/index.html").Title, StringComparison.Ordinal);
        Assert.Equal("We bake.", Description(built, "departments/bakery/index.html"));
        Assert.Contains("Bäckerei", built.Html("de/departments/bakery/index.html").Title, StringComparison.Ordinal);
        Assert.Equal("Wir backen.", Description(built, "de/departments/bakery/index.html"));
        Assert.Contains("München", built.Html("de/locations/munich/index.html").Title, StringComparison.Ordinal);
        Assert.Contains("Hauptsitz", built.Html("de/locations/headquarters/index.html").Title, StringComparison.Ordinal);
        Assert.Equal(
            "https://careers.example.com/locations/munich/",
            built.Html("de/locations/munich/index.html").QuerySelector("link[rel=alternate][hreflang=en]")!.GetAttribute("href"));
    }

    [Fact]
    public void Feeds_and_markup_say_them_in_their_language()
    {
        var built = _site.Build();

        Assert.Equal("Stellen bei Example", built.Json("de/feed.json").GetProperty("title").GetString());
        Assert.Equal("Offene Stellen.", built.Json("de/feed.json").GetProperty("description").GetString());
        Assert.Equal("Bäckerei", built.Json("de/feed.json").GetProperty("items")[0].GetProperty("tags")[0].GetString());
        Assert.Equal("Open jobs.", built.Json("feed.json").GetProperty("description").GetString());
        Assert.Equal("Bäckerei – Stellen bei Example", built.Json("de/departments/bakery/feed.json").GetProperty("title").GetString());
        Assert.Equal("Stellen bei Example", XDocument.Parse(built.Text("de/feed.xml")).Root!.Elements().First(element => element.Name.LocalName == "title").Value);
        Assert.Equal("Stellen bei Example", built.StructuredData("de/index.html", "WebSite")!.Value.GetProperty("name").GetString());
        var job = built.StructuredData("de/jobs/baker/index.html", "JobPosting")!.Value;
        Assert.Equal(
            ["München", "Köln"],
            job.GetProperty("jobLocation").EnumerateArray().Select(place => place.GetProperty("address").GetProperty("addressLocality").GetString()!));
    }

    [Fact]
    public void A_text_without_a_language_of_the_site_is_shown_in_the_first_one_and_reported()
    {
        var built = _site.With("site.yml", Settings.Replace("description: { de: Offene Stellen., en: Open jobs. }", "description: { en: Open jobs. }", StringComparison.Ordinal)).Build();

        Assert.Equal(
            ["site.yml:5:14: warning text-language-missing: there is no text in 'de' here, so another language is shown there"],
            built.Diagnostics);
        Assert.Equal("Open jobs.", Description(built, "de/index.html"));
    }

    [Fact]
    public void A_language_that_the_site_does_not_have_is_an_error_with_a_hint()
    {
        var built = _site.With("site.yml", Settings.Replace("{ en: Shop, de: Laden }", "{ en: Shop, de: Laden, dee: Bude }", StringComparison.Ordinal)).Build();

        Assert.Equal(1, built.ExitCode);
        Assert.Equal(["site.yml:19:40: error text-language-unknown: 'dee' is not a language of this site; did you mean 'de'?"], built.Diagnostics);
        Assert.Contains("The site has: en, de.", built.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variety_of_a_language_takes_the_text_of_that_language()
    {
        var built = new TestSite()
            .With("site.yml", "title: { pt: Vagas, en: Jobs }\nbase_url: https://careers.example.com/\norganization: Example\nlanguages: [pt-PT, en]\n")
            .With("content/jobs/baker.md", Posting("Padeiro", "location: Lisboa, Portugal"))
            .Build();

        Assert.Empty(built.Diagnostics);
        Assert.Equal("Vagas", built.Html("index.html").Title);
        Assert.Equal("Jobs", built.Html("en/index.html").Title);
    }

    public void Dispose() => _site.Dispose();

    private static string Posting(string title, string more) => $"---\ntitle: {title}\ndate: 2026-11-01\n{more}\n---\n\nCome and work with us.\n";

    private static string? Description(BuiltSite built, string path) => built.Html(path).QuerySelector("meta[name=description]")?.GetAttribute("content");
}
