using AngleSharp.Html.Dom;
using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests;

/// <summary>A page and the same page in other languages name one another; what is in another language says so.</summary>
public sealed class LanguageTests(GallerySite gallery)
{
    [Fact]
    public void Pages_in_several_languages_name_one_another_and_themselves()
    {
        var pages = gallery.Pages.ToDictionary(page => gallery.At(page).ToString(), page => AlternatesOf(Read(page)));

        Assert.Contains(pages.Values, alternates => alternates.Count == 5);
        Assert.All(pages.Where(page => page.Value.Count > 0), page =>
        {
            Assert.Contains(page.Key, page.Value.Values);
            Assert.All(page.Value.Values, address => Assert.Equal(page.Value, pages[address]));
        });
    }

    [Fact]
    public void A_page_in_one_language_alone_names_no_other() => Assert.Empty(AlternatesOf(Read("/jobs/bare/")));

    [Theory]
    [InlineData("/jobs/chief-engineer/", "ar", "/ar/jobs/chief-engineer/")]
    [InlineData("/ar/jobs/chief-engineer/", "en", "/jobs/chief-engineer/")]
    [InlineData("/ja/jobs/chief-engineer/", "hi", "/hi/jobs/chief-engineer/")]
    [InlineData("/departments/fleet/", "de", "/de/departments/fleet/")]
    [InlineData("/about/", "ar", "/ar/about/")]
    [InlineData("/jobs/bare/", "ar", "/ar/")]
    public void The_switch_of_language_stays_on_the_same_page_where_there_is_one(string path, string language, string expected) =>
        Assert.Equal(expected, Read(path).QuerySelector($".masthead a[hreflang={language}]")!.GetAttribute("href"));

    [Fact]
    public void Names_of_languages_are_marked_as_being_in_them() => Assert.All(
        gallery.Pages.SelectMany(page => Read(page).QuerySelectorAll("body a[hreflang]")),
        link => Assert.Equal(link.GetAttribute("hreflang"), link.GetAttribute("lang")));

    [Theory]
    [InlineData("/hi/", ".tile p", "en")]
    [InlineData("/ja/departments/fleet/", ".lead", "en")]
    [InlineData("/de/", ".tile p", null)]
    [InlineData("/ar/departments/fleet/", ".lead", null)]
    [InlineData("/hi/", ".tile h3", null)]
    public void What_there_is_in_another_language_only_says_so(string path, string selector, string? language) =>
        Assert.Equal(language, Read(path).QuerySelector(selector)!.GetAttribute("lang"));

    [Fact]
    public void Headings_go_down_one_step_at_a_time() => Assert.All(gallery.Pages, page => Assert.True(IsInOrder(Read(page)), page));

    private static bool IsInOrder(IHtmlDocument page)
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
        return levels[0] == 1 && levels.Count(level => level == 1) == 1 && levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1);
    }

    private static Dictionary<string, string> AlternatesOf(IHtmlDocument page) => page.QuerySelectorAll("link[rel=alternate][hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang")!, link => link.GetAttribute("href")!);

    private IHtmlDocument Read(string page) => BuiltSite.Read(gallery.FileOf(page));
}
