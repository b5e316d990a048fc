using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Markup;

/// <summary>What markdown alone does not give: pictures that hold their place while they load, tables that can be heard.</summary>
public sealed class BodyForEverybodyTests
{
    [Theory]
    [InlineData("![A quay](/quay.png)", "https://careers.example.com/")]
    [InlineData("![A quay](/quay.png?v=2#top)", "https://careers.example.com/")]
    [InlineData("![A quay](/quay.png)", "https://example.com/careers/")]
    [InlineData("![A quay](/quay.png) <b>raw</b>", "https://careers.example.com/")]
    public void A_picture_of_the_site_has_its_size_and_waits_until_it_is_near(string body, string baseUrl)
    {
        using var site = new TestSite()
            .With("site.yml", $"title: Careers\nbase_url: {baseUrl}\norganization: Example\n")
            .With("content/pages/about.md", $"---\ntitle: About\n---\n{body}\n")
            .WithBytes("content/static/quay.png", PictureBytes.Png(640, 360));

        var picture = site.Build().Html("about/index.html").QuerySelector("main img")!;

        Assert.Equal(("640", "360", "lazy"), (picture.GetAttribute("width"), picture.GetAttribute("height"), picture.GetAttribute("loading")));
    }

    [Fact]
    public void A_picture_whose_size_cannot_be_told_has_none()
    {
        using var site = new TestSite()
            .With("content/pages/about.md", "---\ntitle: About\n---\n![A quay](/quay.png)\n")
            .With("content/static/quay.png", "no picture");

        Assert.False(site.Build().Html("about/index.html").QuerySelector("main img")!.HasAttribute("width"));
    }

    [Fact]
    public void A_cell_without_words_is_no_heading()
    {
        using var site = new TestSite().With("content/pages/about.md", "---\ntitle: About\n---\n| | 2025 | 2026 |\n| --- | ---: | :-: |\n| Crossings | 1 | |\n");

        var table = site.Build().Html("about/index.html").QuerySelector("main table")!;

        Assert.Equal(["2025", "2026"], table.QuerySelectorAll("th").Select(cell => cell.TextContent));
        Assert.Equal(["td", "th", "th"], table.QuerySelectorAll("thead tr > *").Select(cell => cell.LocalName));
    }
}
