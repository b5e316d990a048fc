using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

public sealed class HomeMarkupTests
{
    [Fact]
    public void The_home_page_says_who_hires_in_a_block_of_its_own()
    {
        using var site = new TestSite()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: { name: Example, url: \"https://example.com/\", logo: /logo.svg, same_as: \"https://social.example/e\" }\n")
            .With("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");

        var built = site.Build();

        JsonText.AssertEqual("""
            {
              "@context": "https://schema.org",
              "@id": "https://careers.example.com/#organization",
              "@type": "Organization", "name": "Example", "url": "https://example.com/",
              "logo": "https://careers.example.com/logo.svg", "sameAs": ["https://example.com/", "https://social.example/e"]
            }
            """, built.StructuredData("index.html", "Organization")!.Value);
        Assert.Equal("https://careers.example.com/#organization", built.StructuredData("index.html", "WebSite")!.Value.GetProperty("publisher").GetProperty("@id").GetString());
        Assert.Null(built.StructuredData("jobs/index.html", "Organization"));
    }

    [Theory]
    [InlineData("favicon.ico", "favicon")]
    [InlineData("icon.png", "icon")]
    public void The_feed_names_the_icons_that_are_there(string file, string property)
    {
        using var site = new TestSite().With("content/static/" + file, "");

        var feed = site.Build().Json("feed.json");

        Assert.Equal("https://careers.example.com/" + file, feed.GetProperty(property).GetString());
        Assert.Single(feed.EnumerateObject(), member => member.Name is "icon" or "favicon");
    }

    [Theory]
    [InlineData("location: Berlin, Germany\nremote: hybrid\nremote_countries: [DE]", false)]
    [InlineData("location: Berlin, Germany\nremote: fully\nremote_countries: [DE]", true)]
    [InlineData("location: Berlin, Germany\nremote: fully", false)]
    [InlineData("location: Berlin, Germany", false)]
    public void Only_work_that_is_remote_throughout_and_from_known_countries_is_telecommute(string where, bool expected)
    {
        using var site = new TestSite().With("content/jobs/baker.md", $"---\ntitle: Baker\ndate: 2026-11-01\n{where}\n---\nBake.\n");

        var job = site.Build().StructuredData("jobs/baker/index.html", "JobPosting")!.Value;

        Assert.Equal(expected, job.TryGetProperty("jobLocationType", out _));
        Assert.Equal(expected, job.TryGetProperty("applicantLocationRequirements", out _));
        Assert.True(job.TryGetProperty("jobLocation", out _));
    }
}
