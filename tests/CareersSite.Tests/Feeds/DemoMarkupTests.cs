using System.Text.Json;
using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>What aggregators read of the demo site.</summary>
public sealed class DemoMarkupTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public void The_demo_site_builds_without_an_error_or_a_warning()
    {
        Assert.Equal(ExitCode.Fine, demo.Built.ExitCode);
        Assert.Empty(demo.Built.Diagnostics);
    }

    [Fact]
    public void The_demo_does_not_decay()
    {
        using var folder = new TemporaryFolder();

        var later = DemoSite.Build(folder.Path, "--now", "2036-11-22");

        Assert.True(later.Json("feed.json").GetProperty("items").GetArrayLength() >= 15);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de/")]
    public void Every_open_posting_has_markup_with_all_that_google_requires(string prefix)
    {
        foreach (var item in Items(prefix))
        {
            var page = new Uri(item.GetProperty("url").GetString()!).AbsolutePath[1..] + "index.html";
            var job = demo.Built.StructuredData(page, "JobPosting");
            Assert.NotNull(job);
            AssertComplete(job.Value);
            Assert.Equal(item.GetProperty("title").GetString(), job.Value.GetProperty("title").GetString());
            Assert.Equal(item.GetProperty("content_html").GetString(), job.Value.GetProperty("description").GetString());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("de/")]
    public void The_feed_holds_every_open_posting_once_with_its_jobposting(string prefix)
    {
        var items = Items(prefix).ToArray();

        Assert.Equal(JsonValueKind.String, items[0].GetProperty("id").ValueKind);
        Assert.Equal(items.Length, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(items, item => Assert.Contains("<p>", item.GetProperty("content_html").GetString(), StringComparison.Ordinal));
        Assert.All(items, item => AssertKnown(item.GetProperty("_jobposting")));
        var dates = items.Select(item => item.GetProperty("date_published").GetDateTimeOffset()).ToArray();
        Assert.Equal(dates.OrderDescending(), dates);
        Assert.Equal(OpenOnPages(prefix).Order(), items.Select(item => new Uri(item.GetProperty("url").GetString()!).AbsolutePath).Order());
    }

    [Fact]
    public void Lists_pages_and_closed_postings_have_no_job_markup()
    {
        var withMarkup = demo.Built.Files
            .Where(file => file.EndsWith(".html", StringComparison.Ordinal) && demo.Built.StructuredData(file, "JobPosting") is not null);

        Assert.All(withMarkup, file => Assert.Null(demo.Built.Html(file).QuerySelector("meta[name=robots][content=noindex]")));
        Assert.All(withMarkup, file => Assert.Contains("jobs/", file, StringComparison.Ordinal));
    }

    /// <summary>All items, through the chain of pages.</summary>
    private IEnumerable<JsonElement> Items(string prefix)
    {
        for (var path = prefix + "feed.json"; path is not null;)
        {
            var feed = demo.Built.Json(path);
            Assert.Equal("https://jsonfeed.org/version/1.1", feed.GetProperty("version").GetString());
            Assert.EndsWith("/" + path, feed.GetProperty("feed_url").GetString(), StringComparison.Ordinal);
            foreach (var item in feed.GetProperty("items").EnumerateArray())
            {
                yield return item;
            }

            path = feed.TryGetProperty("next_url", out var next) ? new Uri(next.GetString()!).AbsolutePath[1..] : null;
        }
    }

    private IEnumerable<string> OpenOnPages(string prefix) => demo.Built.Files
        .Where(file => file.StartsWith(prefix + "jobs/", StringComparison.Ordinal) && file.EndsWith("/index.html", StringComparison.Ordinal) && file != prefix + "jobs/index.html")
        .Where(file => demo.Built.Html(file).QuerySelector("meta[name=robots]") is null)
        .Select(file => "/" + file[..^"index.html".Length]);

    private static void AssertComplete(JsonElement job)
    {
        AssertKnown(job);
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}", job.GetProperty("datePosted").GetString());
        Assert.NotEmpty(job.GetProperty("description").GetString()!);
        var isRemote = job.TryGetProperty("jobLocationType", out var type) && type.GetString() == "TELECOMMUTE"
            && job.GetProperty("applicantLocationRequirements").GetArrayLength() > 0;
        Assert.True(isRemote || job.GetProperty("jobLocation").EnumerateArray().Any(HasCountry));
    }

    private static bool HasCountry(JsonElement place) => place.GetProperty("address").TryGetProperty("addressCountry", out var country) && country.GetString()!.Length == 2;

    private static void AssertKnown(JsonElement job)
    {
        Assert.Equal("https://schema.org", job.GetProperty("@context").GetString());
        Assert.NotEmpty(job.GetProperty("title").GetString()!);
        Assert.NotEmpty(job.GetProperty("hiringOrganization").GetProperty("name").GetString()!);
        Assert.NotEmpty(job.GetProperty("identifier").GetProperty("value").GetString()!);
    }
}
