using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Serving;

/// <summary>What editors and their programs do to files, and what becomes of the site.</summary>
public sealed class LiveSiteTests
{
    private const string Cook = "content/jobs/cook.md";

    [Fact]
    public async Task A_burst_of_writes_ends_in_the_last_one()
    {
        await using var site = new WatchedSite();
        for (var i = 0; i <= 500; i++)
        {
            site.Files.With(Cook, TestSite.Posting($"Cook {i}"));
        }

        await site.ShowsAsync("Cook 500");
    }

    [Fact]
    public async Task A_write_that_changes_neither_length_nor_time_is_seen()
    {
        await using var site = new WatchedSite($"-- {Cook} --\n{TestSite.Posting("Cook A")}");
        var time = File.GetLastWriteTimeUtc(site.At(Cook));

        site.Files.With(Cook, TestSite.Posting("Cook B"));
        File.SetLastWriteTimeUtc(site.At(Cook), time);

        await site.ShowsAsync("Cook B");
    }

    [Fact]
    public async Task A_file_that_takes_the_place_of_another_is_seen()
    {
        await using var site = new WatchedSite($"-- {Cook} --\n{TestSite.Posting("Cook")}");
        for (var i = 0; i < 20; i++)
        {
            // As careful programs save: a file beside it, or one from elsewhere, which then takes its place; some keep the old one too.
            site.Files.With("content/jobs/.cook.md.tmp", TestSite.Posting($"Cook {i}"));
            File.Replace(site.At("content/jobs/.cook.md.tmp"), site.At(Cook), site.At("content/jobs/.cook.md~"));
            File.Delete(site.At("content/jobs/.cook.md~"));
            await site.ShowsAsync($"Cook {i}");
        }
    }

    [Fact]
    public async Task A_file_from_outside_the_site_can_take_the_place_of_one()
    {
        using var elsewhere = new TemporaryFolder();
        await using var site = new WatchedSite($"-- {Cook} --\n{TestSite.Posting("Cook")}");
        Directory.CreateDirectory(elsewhere.Path);
        await File.WriteAllTextAsync(Path.Combine(elsewhere.Path, "new.md"), TestSite.Posting("Head cook"), TestContext.Current.CancellationToken);

        File.Move(Path.Combine(elsewhere.Path, "new.md"), site.At(Cook), overwrite: true);

        await site.ShowsAsync("Head cook");
    }

    [Fact]
    public async Task Renamed_files_and_folders_take_their_postings_along()
    {
        await using var site = new WatchedSite($"-- content/jobs/kitchen/cook.md --\n{TestSite.Posting("Cook")}");

        Directory.Move(site.At("content/jobs/kitchen"), site.At("content/jobs/canteen"));
        site.Files.With("content/jobs/canteen/baker.md", TestSite.Posting("Baker"));
        await site.ShowsAsync("Baker", "Cook");
        Assert.Contains("content/jobs/canteen/cook.md", site.Live.Current.Loaded.Site!.Default.Postings.Select(posting => posting.Posting.File));

        File.Move(site.At("content/jobs/canteen/cook.md"), site.At("content/jobs/canteen/cook.txt"));
        await site.ShowsAsync("Baker");
    }

    [Theory]
    [InlineData("content/jobs/kitchen")]
    [InlineData("content/jobs")]
    [InlineData("content")]
    public async Task A_folder_that_is_deleted_and_made_again_is_followed(string folder)
    {
        await using var site = new WatchedSite($"-- content/jobs/kitchen/cook.md --\n{TestSite.Posting("Cook")}");
        for (var i = 0; i < 3; i++)
        {
            Directory.Delete(site.At(folder), recursive: true);
            await site.ShowsAsync();

            site.Files.With("content/jobs/kitchen/cook.md", TestSite.Posting($"Cook {i}"));
            await site.ShowsAsync($"Cook {i}");

            // The new folder is listened to as well.
            site.Files.With("content/jobs/kitchen/cook.md", TestSite.Posting($"Cook {i}, again"));
            await site.ShowsAsync($"Cook {i}, again");
        }
    }

    [Fact]
    public async Task A_folder_that_is_moved_in_whole_is_seen_with_all_that_is_in_it()
    {
        using var elsewhere = new TestSite(string.Concat(Enumerable.Range(0, 50).Select(i => $"-- made/{i / 10}/job-{i}.md --\n{TestSite.Posting($"Job {i:00}")}\n")));
        await using var site = new WatchedSite($"-- {Cook} --\n{TestSite.Posting("Cook")}");

        Directory.Move(Path.Combine(elsewhere.Root, "made"), site.At("content/jobs/made"));

        await site.ShowsAsync(Enumerable.Range(0, 50).Select(i => $"Job {i:00}").Append("Cook"));
    }

    [Fact]
    public async Task Two_thousand_files_at_once_are_all_seen()
    {
        await using var site = new WatchedSite();
        var names = Enumerable.Range(0, 2000).Select(i => $"Job {i:0000}").ToArray();
        Parallel.ForEach(names, name => site.Files.With($"content/jobs/{name[^2..]}/{name[4..]}.md", TestSite.Posting(name)));

        await site.ShowsAsync(names);

        Directory.Delete(site.At("content/jobs"), recursive: true);
        await site.ShowsAsync();
    }

    [Fact]
    public async Task What_is_wrong_is_told_once_and_once_more_when_it_is_mended()
    {
        await using var site = new WatchedSite($"-- {Cook} --\n{TestSite.Posting("Cook")}");

        site.Files.With(Cook, "---\ntitle: [\n---\n");
        await ReportsAsync(site, 2);
        site.Files.With("content/jobs/baker.md", TestSite.Posting("Baker"));
        await site.ShowsAsync("Baker", "Cook");
        site.Files.With(Cook, TestSite.Posting("Cook"));
        await ReportsAsync(site, 3);

        Assert.Equal([0, 1, 0], site.Reports.Select(report => report.Errors));
    }

    [Fact]
    public async Task A_built_site_in_its_folder_wakes_nobody()
    {
        await using var site = new WatchedSite($"-- {Cook} --\n{TestSite.Posting("Cook")}");
        Assert.Equal(0, site.Files.Run("build", "--output", site.At("public")).ExitCode);
        Assert.Equal(0, site.Files.Run("build", "--output", site.At("public")).ExitCode);

        // What comes after it is seen, so it has been passed over by now.
        site.Files.With(Cook, TestSite.Posting("Head cook"));
        await site.ShowsAsync("Head cook");

        Assert.DoesNotContain(site.Live.Current.Files.Keys, path => path.StartsWith("public/", StringComparison.Ordinal));
        Assert.InRange(site.Live.Current.Number, 2, 4);
    }

    private static async Task ReportsAsync(WatchedSite site, int count)
    {
        for (var version = site.Live.Current; site.Reports.Count < count; version = site.Live.Current)
        {
            await site.Live.AfterAsync(version.Number, TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }
    }
}
