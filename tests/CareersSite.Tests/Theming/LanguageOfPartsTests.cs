using System.Buffers.Binary;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Theming;

/// <summary>
/// WCAG 3.1.2 over whole sites: wherever a page shows a text that site.yml has in one language only, the nearest element that names a
/// language names that one, in sentences, in lines of several names and in what the search shows too.
/// </summary>
public sealed class LanguageOfPartsTests
{
    private const string Settings = """
        title: { en: Jobs at Acme }
        base_url: https://jobs.example/
        languages: [en, ar]
        organization: { name: Acme }
        description: { en: Bread for the whole valley. }
        places:
          office: { title: { en: Head office } }
          yard: { title: { ar: الساحة } }
          Mill: { title: { en: The mill, ar: المطحنة } }
        departments:
          cleaning: { title: { en: "R&D <b>\"Ovens\"</b> ' ¦ &amp; {name}" }, summary: { en: The ovens. } }
          sewing: { title: { ar: خياطة }, summary: { ar: نخيط الثياب. } }
          sales: { title: { en: Sales, ar: المبيعات } }
        menu:
          - { title: { en: Shop }, url: "https://acme.example/" }
          - { title: { ar: متجر }, url: "https://acme.example/ar/" }
        """;

    private static readonly string[] English =
        ["Jobs at Acme", "Bread for the whole valley.", "Head office", "R&D <b>\"Ovens\"</b> ' ¦ &amp; {name}", "The ovens.", "Shop"];

    private static readonly string[] Arabic = ["الساحة", "خياطة", "نخيط الثياب.", "متجر"];

    [Theory]
    [InlineData("default")]
    [InlineData("plain")]
    public void Every_text_of_another_language_stands_in_an_element_that_says_which(string theme)
    {
        using var site = Site(theme);
        var built = site.Build("--drafts");
        var parts = PagesOf(built).Concat(CardsOf(built)).SelectMany(part => PartsOf(part.Page, part.Html)).ToArray();

        Assert.Equal(0, built.ExitCode);
        Assert.DoesNotContain(parts, part => part.Said != part.Meant);
        // The theme plain leaves out what site.yml says of a department, except on the page of it, and shows its title only to the machine.
        Assert.Superset(
            (theme == "plain" ? English.Except(["Jobs at Acme"]) : English).Concat(Arabic).ToHashSet(StringComparer.Ordinal),
            parts.Where(part => part.IsOnOtherPage).Select(part => part.Text).ToHashSet(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("default", "/departments/cleaning/index.html", "h1 [lang=en]")]
    [InlineData("default", "/locations/office/index.html", "h1 [lang=en]")]
    [InlineData("default", "/jobs/cleaner/index.html", ".cards .place [lang=en]")]
    [InlineData("default", "/jobs/index.html", ".jobs .meta [lang=en]")]
    [InlineData("default", "/jobs/closed/index.html", ".notice [lang=en]")]
    [InlineData("plain", "/departments/cleaning/index.html", "h1 [lang=en]")]
    [InlineData("plain", "/jobs/index.html", ".jobs p [lang=en]")]
    public void The_name_alone_is_marked_in_a_line_that_goes_on(string theme, string page, string selector)
    {
        using var site = Site(theme);
        var built = site.Build("--drafts");
        var marked = built.Html("ar" + page).QuerySelectorAll(selector);

        Assert.NotEmpty(marked);
        Assert.All(marked, part => Assert.Contains(part.TextContent, English));
        Assert.All(marked, part => Assert.Equal("auto", part.GetAttribute("dir")));
        Assert.All(marked, part => Assert.NotEqual(part.TextContent, part.ParentElement!.TextContent.Trim()));
        Assert.Empty(built.Html(page[1..]).QuerySelectorAll(selector));
    }

    [Theory]
    [InlineData("default")]
    [InlineData("plain")]
    public void A_heading_says_what_the_title_of_its_page_says_whatever_signs_a_name_has(string theme)
    {
        using var site = Site(theme);
        var built = site.Build();
        var pages = PagesOf(built).Where(part => part.Page.Contains("departments/", StringComparison.Ordinal) || part.Page.Contains("locations/", StringComparison.Ordinal)).ToArray();

        Assert.Equal(12, pages.Length);
        Assert.All(pages, part => Assert.Equal(((IHtmlDocument)part.Html).Title, part.Html.QuerySelector("h1")!.TextContent + " – Jobs at Acme"));
    }

    [Theory]
    [InlineData("", "[\"cleaning\",null],[\"sewing\",\"ar\"],[\"sales\",null]", "[\"mill\",null],[\"office\",null],[\"yard\",\"ar\"]")]
    [InlineData("ar/", "[\"cleaning\",\"en\"],[\"sales\",null],[\"sewing\",null]", "[\"office\",\"en\"],[\"mill\",null],[\"yard\",null]")]
    public void The_index_of_the_search_says_it_of_what_the_filters_offer(string prefix, string departments, string places)
    {
        using var site = Site("default");
        var bytes = site.Build().Bytes(prefix + "search/index.bin");
        var head = JsonDocument.Parse(bytes.AsMemory(12, BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(8)))).RootElement;
        var facets = head.GetProperty("facets").EnumerateArray().ToDictionary(facet => facet.GetProperty("name").GetString()!, LanguagesOf);

        Assert.Equal([.. Values(departments)], facets["department"].Order(StringComparer.Ordinal));
        Assert.Equal([.. Values(places)], facets["location"].Order(StringComparer.Ordinal));
        Assert.All(facets["country"].Concat(facets["type"]), value => Assert.EndsWith("null", value, StringComparison.Ordinal));

        static IEnumerable<string> Values(string all) => all[1..^1].Split("],[").Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("<p>Head office</p>", "ar")]
    [InlineData("<p lang=en><b lang=ar>in Head office</b></p>", "ar")]
    [InlineData("<p lang=ar><b lang=en>Head <i lang=ar>x</i></b> Head office</p>", "ar")]
    [InlineData("<p>in <span lang=en>Head office</span></p>", "en")]
    [InlineData("<p lang=en><b>Head office</b></p>", "en")]
    public void The_nearest_language_counts(string html, string said)
    {
        var page = new HtmlParser().ParseDocument("<html lang=ar><body>" + html);

        Assert.Equal(said, Assert.Single(PartsOf("page", page)).Said);
    }

    private static TestSite Site(string theme)
    {
        var site = new TestSite().With("site.yml", $"{Settings}\ntheme: {theme}\n");
        foreach (var ending in (string[])["", ".ar"])
        {
            site.With($"content/jobs/cleaner{ending}.md", Posting("department: cleaning\nlocation: [office, Mill, yard]\nemployment_type: part-time"))
                .With($"content/jobs/foreman{ending}.md", Posting("department: cleaning\nlocation: office\nremote: hybrid\nfeatured: true"))
                .With($"content/jobs/sewer{ending}.md", Posting("department: sewing\nlocation: [yard, office]\nsalary: 20 EUR per hour"))
                .With($"content/jobs/seller{ending}.md", Posting("department: sales\nlocation: Mill"))
                .With($"content/jobs/closed{ending}.md", Posting("department: cleaning\nlocation: office\nvalid_through: 2026-11-20"))
                .With($"content/jobs/soon{ending}.md", Posting("department: sewing\nlocation: yard\ndraft: true"));
        }

        return site;
    }

    private static string Posting(string more) => $"---\ntitle: 42\ndate: 2026-11-01\n{more}\n---\n\n42\n";

    private static IEnumerable<(string Page, IParentNode Html)> PagesOf(BuiltSite built) =>
        built.Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Select(file => (file, (IParentNode)built.Html(file)));

    /// <summary>What the search puts into its page, in the place where it does.</summary>
    private static IEnumerable<(string Page, IParentNode Html)> CardsOf(BuiltSite built) =>
        from file in built.Files
        where file.Contains("search/jobs-", StringComparison.Ordinal)
        let language = file.StartsWith("ar/", StringComparison.Ordinal) ? "ar" : "en"
        from card in built.Json(file).EnumerateArray().Skip(1)
        select (file, (IParentNode)new HtmlParser().ParseDocument($"<html lang={language}><body><ul>{card.GetString()}"));

    /// <summary>Each place where a person reads a text that there is in one language only.</summary>
    private static IEnumerable<Part> PartsOf(string page, IParentNode html) =>
        from element in html.QuerySelectorAll("body, body *:not(script, style)")
        from node in element.ChildNodes.OfType<IText>()
        from text in English.Concat(Arabic)
        where node.Data.Contains(text, StringComparison.Ordinal)
        let meant = English.Contains(text) ? "en" : "ar"
        select new Part(page, element.LocalName, text, meant, element.Closest("[lang]")!.GetAttribute("lang")!, element.Owner!.DocumentElement.GetAttribute("lang") != meant);

    private static string[] LanguagesOf(JsonElement facet) =>
        [.. facet.GetProperty("values").EnumerateArray().Select(value => $"\"{value[0].GetString()}\",{(value.GetArrayLength() > 3 ? value[3].GetRawText() : "null")}")];

    /// <param name="Meant">The one language that the text has.</param>
    /// <param name="Said">The language that its place claims.</param>
    private sealed record Part(string Page, string Element, string Text, string Meant, string Said, bool IsOnOtherPage);
}
