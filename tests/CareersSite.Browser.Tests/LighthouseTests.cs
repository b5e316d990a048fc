using CareersSite.Browser.Tests.Hosting;
using CareersSite.Browser.Tests.Judging;

namespace CareersSite.Browser.Tests;

/// <summary>Performance is not among the categories: it is measured in seconds, of which a busy machine has fewer.</summary>
public sealed class LighthouseTests(DemoSite site)
{
    private static readonly string[] Categories = ["accessibility", "best-practices", "seo"];

    private static readonly string[] Pages = ["/", "/jobs/", "/jobs/senior-backend-engineer/", "/about/"];

    [Fact]
    public async Task Home_list_posting_and_content_page_have_all_points()
    {
        var reports = await Lighthouse.ReportsAsync(Pages.Select(site.At));

        Assert.Equal(Pages, reports.Select(report => new Uri(report.Address).AbsolutePath));
        Assert.All(reports, report =>
        {
            Assert.Null(report.Error);
            Assert.Equal(Categories, report.Scores.Keys.Order());
            Assert.True(report.Scores.Values.All(score => score == 100), $"{report.Address}: {string.Join('\n', report.Lost)}");
        });
    }

    [Fact]
    public async Task A_bad_page_loses_points_in_each_category()
    {
        using var folder = new ScratchFolder().With("site/index.html", """
            <!doctype html><html><title></title><meta name="robots" content="noindex"><body>
            <img src="missing.png"><a href="#"></a><script>throw new Error('boo')</script>
            """);
        await using var server = await FolderServer.StartAsync(Path.Combine(folder.Path, "site"));

        var report = Assert.Single(await Lighthouse.ReportsAsync([server.Address]));

        Assert.All(Categories, category => Assert.InRange(report.Scores[category]!.Value, 0, 99));
        Assert.NotEmpty(report.Lost);
    }
}
