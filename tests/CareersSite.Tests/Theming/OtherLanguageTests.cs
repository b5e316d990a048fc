using AngleSharp.Dom;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Theming;

/// <summary>What site.yml says in one language only is shown in all of them, and says in which language it is, for whoever reads it aloud.</summary>
public sealed class OtherLanguageTests
{
    private const string Settings = """
        title: Jobs at Acme
        base_url: https://jobs.example/
        languages: [en, ar]
        organization: { name: Acme }
        description: { en: Bread for the whole valley. }
        places:
          Head office: { title: { en: Head office } }
          Mill: { title: { en: The mill, ar: المطحنة } }
          Leeds: { city: { en: Leeds }, country: GB }
        departments:
          Cleaning: { title: { en: Cleaning } }
          Baking: { title: { en: Baking }, summary: { en: The ovens. } }
          Sales: { title: { en: Sales, ar: المبيعات }, summary: { en: The counter., ar: نبيع الخبز. } }
        menu:
          - { title: { en: Shop }, url: "https://acme.example/" }
          - { title: { en: News, ar: أخبار }, url: "https://acme.example/news/" }
        """;

    private const string English = """{"lang":"en","dir":"auto"}""";

    [Theory]
    [InlineData("default", "hero_title: { en: Bread is a promise }", "h1", "Bread is a promise")]
    [InlineData("default", "hero_text: { en: Every day. }", "h1 + p", "Every day.")]
    [InlineData("default", "", "h1 + p", "Bread for the whole valley.")]
    [InlineData("default", "", ".tile h3", "Baking")]
    [InlineData("default", "", ".tile p", "The ovens.")]
    [InlineData("default", "", ".masthead a", "Shop")]
    [InlineData("plain", "welcome: { en: Bread is a promise }", "h1", "Bread is a promise")]
    [InlineData("plain", "", "h1 + p", "Bread for the whole valley.")]
    [InlineData("plain", "", ".groups a", "Baking")]
    [InlineData("plain", "", ".groups a", "Head office")]
    [InlineData("plain", "", ".top a", "Shop")]
    public void The_home_page_says_it_of_a_text_in_another_language_and_of_no_text_in_its_own(string theme, string parameters, string selector, string text)
    {
        using var site = Site(theme, parameters);
        var built = site.Build();

        Assert.Equal(English, MarkOf(built, "ar/index.html", selector, text));
        Assert.Equal("{}", MarkOf(built, "index.html", selector, text));
    }

    [Theory]
    [InlineData("ar/jobs/baker/index.html", ".crumbs a", "Baking", English)]
    [InlineData("ar/jobs/baker/index.html", "article > header a", "Baking", English)]
    [InlineData("ar/jobs/baker/index.html", ".facts a", "Head office", English)]
    [InlineData("ar/jobs/baker/index.html", ".facts a", "المطحنة", "{}")]
    [InlineData("ar/jobs/seller/index.html", "article > header a", "المبيعات", "{}")]
    [InlineData("ar/jobs/closed/index.html", "article > header .meta span span", "Cleaning", English)]
    [InlineData("ar/jobs/index.html", ".job .meta span", "Baking", English)]
    [InlineData("ar/departments/baking/index.html", ".title .lead", "The ovens.", English)]
    [InlineData("ar/departments/sales/index.html", ".title .lead", "نبيع الخبز.", "{}")]
    [InlineData("ar/index.html", ".masthead a", "أخبار", "{}")]
    [InlineData("ar/index.html", ".groups a", "المطحنة", "{}")]
    public void So_does_every_page_that_names_a_department_or_a_place(string page, string selector, string text, string mark)
    {
        using var site = Site("default", "");

        Assert.Equal(mark, MarkOf(site.Build(), page, selector, text));
    }

    /// <summary>The town has no language, and the country beside it is called as the language of the page has it.</summary>
    [Fact]
    public void The_name_of_a_town_beside_its_country_is_left_alone()
    {
        using var site = Site("default", "");
        var place = site.Build().Html("ar/jobs/seller/index.html").QuerySelector(".facts a[href*=leeds]")!;

        Assert.StartsWith("Leeds", place.TextContent, StringComparison.Ordinal);
        Assert.Null(place.GetAttribute("lang"));
    }

    private static TestSite Site(string theme, string parameters) => new TestSite()
        .With("site.yml", $"{Settings}\ntheme: {theme}\ntheme_params: {{ {parameters} }}\n")
        .With("content/jobs/baker.md", Posting("Baker", "department: Baking\nlocation: [Head office, Mill]"))
        .With("content/jobs/baker.ar.md", Posting("خباز", "department: Baking\nlocation: [Head office, Mill]"))
        .With("content/jobs/seller.ar.md", Posting("بائع", "department: Sales\nlocation: Leeds"))
        .With("content/jobs/closed.ar.md", Posting("عامل", "department: Cleaning\nvalid_through: 2026-11-20"));

    private static string Posting(string title, string more) => $"---\ntitle: {title}\ndate: 2026-11-01\n{more}\n---\n\nCome and work with us.\n";

    /// <summary>The attributes of language of the one element of that text.</summary>
    private static string MarkOf(BuiltSite built, string page, string selector, string text)
    {
        var element = Assert.Single(built.Html(page).QuerySelectorAll(selector), element => OwnText(element) == text);
        var marks = new[] { "lang", "dir" }.Where(element.HasAttribute).Select(name => $"\"{name}\":\"{element.GetAttribute(name)}\"");
        return "{" + string.Join(',', marks) + "}";
    }

    private static string OwnText(IElement element) => string.Concat(
        (element.LocalName == "h3" ? element.FirstElementChild! : element).ChildNodes.OfType<IText>().Select(text => text.Data)).Trim();
}
