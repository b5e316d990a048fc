using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Theming;

public sealed class SharePictureTests
{
    private const string Address = "https://careers.example.com/";

    [Theory]
    [InlineData("jobs/own/", "own.png", "Ovens at night", 1200, 630)]
    [InlineData("jobs/of-department/", "bakery.png", "Bread", 1000, 500)]
    [InlineData("jobs/neither/", "site.png", "The mill", 800, 400)]
    [InlineData("departments/bakery/", "bakery.png", "Bread", 1000, 500)]
    [InlineData("about/", "about.png", "About us", 600, 300)]
    [InlineData("jobs/", "site.png", "The mill", 800, 400)]
    [InlineData("", "site.png", "The mill", 800, 400)]
    public void A_page_names_its_own_picture_else_that_of_its_department_else_that_of_the_site(string page, string picture, string words, int width, int height)
    {
        using var site = Site();
        var html = site.Build().Html(page + "index.html");

        string? Property(string name) => html.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");
        Assert.Equal(
            (Address + picture, words, $"{width}", $"{height}"),
            (Property("og:image"), Property("og:image:alt"), Property("og:image:width"), Property("og:image:height")));
        Assert.Equal("summary_large_image", html.QuerySelector("meta[name='twitter:card']")?.GetAttribute("content"));
    }

    [Fact]
    public void A_site_without_pictures_names_none()
    {
        using var site = new TestSite().With("content/jobs/a.md", TestSite.Posting("Baker"));

        Assert.Null(site.Build().Html("jobs/a/index.html").QuerySelector("meta[property='og:image']"));
    }

    private static TestSite Site() => new TestSite()
        .With("site.yml", $"title: Careers\nbase_url: {Address}\norganization: Example\nimage: site.png\nimage_alt: The mill\ndepartments:\n  Bakery: {{ image: /bakery.png, image_alt: Bread }}\n")
        .WithBytes("content/static/site.png", PictureBytes.Png(800, 400))
        .WithBytes("content/static/bakery.png", PictureBytes.Png(1000, 500))
        .WithBytes("content/static/own.png", PictureBytes.Png(1200, 630))
        .WithBytes("content/static/about.png", PictureBytes.Png(600, 300))
        .With("content/pages/about.md", "---\ntitle: About us\nimage: about.png\n---\n\nWe bake.\n")
        .With("content/jobs/own.md", TestSite.Posting("Baker", "department: Bakery\nimage: own.png\nimage_alt: Ovens at night"))
        .With("content/jobs/of-department.md", TestSite.Posting("Miller", "department: Bakery"))
        .With("content/jobs/neither.md", TestSite.Posting("Driver"));
}
