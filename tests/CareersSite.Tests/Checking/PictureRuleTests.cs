using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Checking;

public sealed class PictureRuleTests
{
    private const string Shared = "image: team.png\nimage_alt: The team";

    [Fact]
    public void A_picture_of_the_right_size_is_fine() => Assert.Empty(Of(PictureBytes.Png(1200, 630)));

    [Fact]
    public void A_picture_of_another_size_is_pointed_at() => Assert.Equal(["7:8 share-picture-size"], Of(PictureBytes.Png(630, 1200)));

    [Fact]
    public void What_nobody_can_read_is_pointed_at() => Assert.Equal(["7:8 share-picture-unreadable"], Of("This was a picture."u8.ToArray()));

    [Fact]
    public void A_picture_without_words_is_pointed_at() => Assert.Equal(["7:8 image-without-alt"], Of(PictureBytes.Png(1200, 630), "image: team.png"));

    [Fact]
    public void A_picture_that_is_not_there_is_pointed_at_once() => Assert.Equal(["7:8 asset-missing"], Checks.Of(Checks.Posting(more: Shared)));

    [Fact]
    public void A_drawing_is_shown_by_nobody_whatever_its_size()
    {
        using var site = Checks.Site()
            .WithBytes("content/static/team.svg", PictureBytes.Svg("width=\"1200\" height=\"630\""))
            .With("content/jobs/a.md", Checks.Posting(more: "image: team.svg\nimage_alt: The team"));

        Assert.Equal(["7:8 share-picture-unreadable"], Checks.Short(site.Run("check")));
    }

    [Fact]
    public void The_pictures_of_the_site_its_departments_and_its_pages_are_looked_at_too()
    {
        using var site = Checks.Site("image: site.png\nimage_alt: The site\ndepartments:\n  Bakery: { image: bakery.png, image_alt: The oven }\n")
            .WithBytes("content/static/site.png", PictureBytes.Png(100, 100))
            .WithBytes("content/static/bakery.png", PictureBytes.Png(200, 100))
            .WithBytes("content/static/about.png", PictureBytes.Png(300, 100))
            .With("content/pages/about.md", "---\ntitle: About\nimage: about.png\nimage_alt: Us\n---\n\nWe bake.\n")
            .With("content/jobs/a.md", Checks.Posting(more: "department: Bakery"));

        Assert.Equal(
            ["content/pages/about.md:3:8 share-picture-size", "site.yml:5:8 share-picture-size", "site.yml:8:20 share-picture-size"],
            Checks.Short(site.Run("check")));
    }

    private static IReadOnlyList<string> Of(byte[] picture, string fields = Shared)
    {
        using var site = Checks.Site().WithBytes("content/static/team.png", picture).With("content/jobs/a.md", Checks.Posting(more: fields));
        return Checks.Short(site.Run("check"));
    }
}
