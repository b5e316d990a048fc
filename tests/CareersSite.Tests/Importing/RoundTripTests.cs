using CareersSite.Commands;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Planning;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Importing;

/// <summary>What our own feed and pages tell of the demo site's jobs comes back as the same postings.</summary>
public sealed class RoundTripTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("")]
    [InlineData("de/")]
    public void Every_job_comes_back_from_the_json_feed(string prefix)
    {
        AssertSame(prefix, FeedPages(prefix), SameJob.OfFeed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de/")]
    public void Every_job_comes_back_from_the_markup_of_its_page(string prefix)
    {
        var pages = Open(DemoSite.Root, prefix).Select(posting => demo.Built.PathOf(posting.Address.OutputPath));

        AssertSame(prefix, pages, SameJob.OfPage);
    }

    private IEnumerable<string> FeedPages(string prefix)
    {
        for (var path = prefix + "feed.json"; path is not null;)
        {
            yield return demo.Built.PathOf(path);
            path = demo.Built.Json(path).TryGetProperty("next_url", out var next) ? new Uri(next.GetString()!).AbsolutePath[1..] : null;
        }
    }

    private static void AssertSame(string prefix, IEnumerable<string> files, Func<SitePosting, SameJob> facts)
    {
        using var site = SiteWithoutJobs();

        var result = site.Run(["import", .. files]);

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        var found = Open(site.Root, prefix).Select(facts).ToDictionary(job => job.Id);
        var known = Open(DemoSite.Root, prefix).Select(facts).ToArray();
        Assert.NotEmpty(known);
        Assert.Equal(known.Length, found.Count);
        Assert.All(known, job => Assert.Equal(job, found[job.Id]));
    }

    /// <summary>The settings of the demo site, and the pictures that they name; without its own word on where to apply.</summary>
    private static TestSite SiteWithoutJobs()
    {
        var site = new TestSite();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(DemoSite.Root, "content/static"), "*.*").Append(Path.Combine(DemoSite.Root, "site.yml")))
        {
            site.WithBytes(Path.GetRelativePath(DemoSite.Root, file), File.ReadAllBytes(file));
        }

        return site.With("site.yml", File.ReadAllText(Path.Combine(site.Root, "site.yml")).Replace("\napply: ", "\n# apply: ", StringComparison.Ordinal));
    }

    private static IReadOnlyList<SitePosting> Open(string root, string prefix) =>
        new SiteLoader(new RootFolder(root), new Planning.LoadOptions { Now = TestSite.Now }).Load(new DiagnosticSink()).Site!
            .Editions.Single(edition => edition.Prefix == prefix).Open;
}
