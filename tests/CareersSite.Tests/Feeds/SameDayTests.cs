using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>Machines poll: on one day the bytes depend on the content alone, so that "not changed" can be said on any host.</summary>
public sealed class SameDayTests
{
    [Fact]
    public void Every_file_of_a_day_is_the_same_at_every_hour_of_it()
    {
        using var folder = new TemporaryFolder();
        var dawn = DemoSite.Build(Path.Combine(folder.Path, "dawn"), "--now", "2026-11-22");

        foreach (var hour in (string[])["2026-11-22T09:41:07+01:00", "2026-11-22T23:59:59+01:00", "2026-11-21T23:30:00Z"])
        {
            var later = DemoSite.Build(Path.Combine(folder.Path, hour[11..13]), "--now", hour);
            Assert.Equal(dawn.Files, later.Files);
            Assert.DoesNotContain(dawn.Files, path => !dawn.Bytes(path).AsSpan().SequenceEqual(later.Bytes(path)));
        }
    }

    [Fact]
    public void A_later_day_changes_no_feed_until_a_posting_opens_or_closes()
    {
        using var site = new TestSite()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: { name: Example, email: jobs@example.com }\nfeeds: { indeed: yes, linkedin: yes }\n")
            .With("content/jobs/baker.md", TestSite.Posting("Baker", "valid_through: 2026-12-20", string.Join(' ', Enumerable.Repeat("Bake bread with us.", 10))));
        string[] polled = ["feed.json", "feed.xml", "feeds/indeed.xml", "feeds/linkedin.xml", "sitemap.xml"];
        var today = site.Build();
        var before = polled.ToDictionary(path => path, today.Bytes);

        var tomorrow = site.Build("--now", "2026-11-29");
        Assert.All(polled, path => Assert.Equal(before[path], tomorrow.Bytes(path)));

        var afterwards = site.Build("--now", "2026-12-21");
        Assert.All(polled, path => Assert.NotEqual(before[path], afterwards.Bytes(path)));
    }
}
