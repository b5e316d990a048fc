namespace CareersSite.Tests.Theming;

/// <summary>Dates, numbers, money, lists and forms of words as each language that ships with the program writes them.</summary>
public sealed class EightLanguagesTests(EightLanguages site) : IClassFixture<EightLanguages>
{
    public static TheoryData<string> Codes => [.. EightLanguages.Codes];

    [Fact]
    public void Every_language_is_complete() => Assert.Empty(site.Built.Diagnostics);

    [Theory]
    [InlineData("en", "€1,400,000–€1,850,000 per year")]
    [InlineData("de", "1.400.000 bis 1.850.000 € pro Jahr")]
    [InlineData("fr", "1 400 000 à 1 850 000 € par an")]
    [InlineData("es", "1.400.000 a 1.850.000 € al año")]
    [InlineData("pt", "€ 1.400.000 a € 1.850.000 por ano")]
    [InlineData("hi", "€14,00,000 – €18,50,000 प्रति वर्ष")]
    [InlineData("ja", "年収140万ユーロ～185万ユーロ")]
    [InlineData("ar", "من 1,400,000 إلى 1,850,000 يورو سنويًا")]
    [InlineData("en-US", "€1,400,000–€1,850,000 per year")]
    [InlineData("en-IN", "€14,00,000–€18,50,000 per year")]
    [InlineData("pt-PT", "1 400 000 a 1 850 000 € por ano")]
    public void Money(string code, string pay) => Assert.Contains(pay, Facts(code));

    [Theory]
    [InlineData("en", "1 December 2026", "22 October 2026")]
    [InlineData("de", "1. Dezember 2026", "22. Oktober 2026")]
    [InlineData("fr", "1er décembre 2026", "22 octobre 2026")]
    [InlineData("es", "1 de diciembre de 2026", "22 de octubre de 2026")]
    [InlineData("pt", "1º de dezembro de 2026", "22 de outubro de 2026")]
    [InlineData("hi", "1 दिसंबर 2026", "22 अक्टूबर 2026")]
    [InlineData("ja", "2026年12月1日", "2026年10月22日")]
    [InlineData("ar", "1 ديسمبر 2026", "22 أكتوبر 2026")]
    [InlineData("en-US", "December 1, 2026", "October 22, 2026")]
    [InlineData("pt-PT", "1 de dezembro de 2026", "22 de outubro de 2026")]
    public void Dates(string code, string first, string other)
    {
        Assert.Contains(first, Facts(code));
        Assert.Contains(other, Text(code, "about/index.html", "time"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Remote in Germany, France and India", "Berlin, Germany")]
    [InlineData("de", "Ortsunabhängig (Deutschland, Frankreich und Indien)", "Berlin, Deutschland")]
    [InlineData("es", "En remoto (Alemania, Francia e India)", "Berlin, Alemania")]
    [InlineData("ja", "フルリモート（ドイツ、フランス、インド）", "Berlin（ドイツ）")]
    [InlineData("ar", "عن بُعد (ألمانيا، فرنسا والهند)", "Berlin، ألمانيا")]
    public void Lists_and_places(string code, string remote, string place)
    {
        Assert.Contains(remote, Facts(code));
        Assert.Contains(place, Facts(code));
    }

    [Theory]
    [InlineData("en", "3–6 years")]
    [InlineData("fr", "3 à 6 ans")]
    [InlineData("ar", "من 3 إلى 6 سنوات")]
    [InlineData("ja", "3～6年")]
    public void Forms_of_words(string code, string experience) => Assert.Contains(experience, Facts(code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_page_says_its_language_and_direction(string code)
    {
        var root = site.Built.Html(EightLanguages.PathOf(code, "jobs/baker/index.html")).DocumentElement;

        Assert.Equal(code, root.GetAttribute("lang"));
        Assert.Equal(code == "ar" ? "rtl" : "ltr", root.GetAttribute("dir"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Languages_are_named_in_themselves_and_lead_to_the_same_job(string code)
    {
        var page = site.Built.Html(EightLanguages.PathOf(code, "jobs/baker/index.html"));
        var others = page.QuerySelectorAll("header a[hreflang]").ToDictionary(link => link.GetAttribute("hreflang")!);

        Assert.Equal(EightLanguages.Codes.Where(other => other != code), others.Keys.Except([code]));
        Assert.All(others, other => Assert.Equal(other.Key, other.Value.GetAttribute("lang")));
        Assert.All(others, other => Assert.Equal("/" + EightLanguages.PathOf(other.Key, "jobs/baker/"), other.Value.GetAttribute("href")));
        Assert.All(others.Where(other => other.Key == "ja"), other => Assert.Equal("日本語", other.Value.TextContent.Trim()));
        Assert.Equal(EightLanguages.Codes, page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")));
    }

    private IEnumerable<string> Facts(string code) =>
        site.Built.Html(EightLanguages.PathOf(code, "jobs/baker/index.html")).QuerySelectorAll("dd").Select(value => Plain(value.TextContent));

    private string Text(string code, string page, string selector) =>
        Plain(site.Built.Html(EightLanguages.PathOf(code, page)).QuerySelector("main " + selector)!.TextContent);

    /// <summary>Spaces that do not break are looked at by nobody but the browser.</summary>
    private static string Plain(string text) => text.Trim().Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
