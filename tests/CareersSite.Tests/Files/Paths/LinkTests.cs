using CareersSite.Commands;
using CareersSite.Tests.Harness;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Files.Paths;

/// <summary>Symbolic links, wherever they stand and however they lead there: nothing outside the root is read.</summary>
public sealed class LinkTests
{
    private static readonly Dictionary<string, (Action<GuardedSite> Lay, string Code)> Cases = new(StringComparer.Ordinal)
    {
        ["a file of content/static"] = (site => site.Link("content/static/x.txt", site.Outside + "/secret.txt"), "link-leaves-root"),
        ["a folder of content/static"] = (site => site.Link("content/static/x", site.Outside), "link-leaves-root"),
        ["a posting"] = (site => site.Link("content/jobs/x.md", site.Outside + "/secret.md"), "link-leaves-root"),
        ["a folder of postings"] = (site => site.Link("content/jobs/x", site.Outside + "/jobs"), "link-leaves-root"),
        ["all postings"] = (site => site.Link("content/jobs", site.Outside + "/jobs"), "link-leaves-root"),
        ["all content"] = (site => site.Link("content", site.Outside), "link-leaves-root"),
        ["a page"] = (site => site.Link("content/pages/x.md", site.Outside + "/secret.md"), "link-leaves-root"),
        ["site.yml"] = (site => site.Link("site.yml", site.Outside + "/site.yml"), "file-missing"),
        ["a theme"] = (site => site.Setting("theme: own").Link("themes/own", site.Outside), "theme-missing"),
        ["all themes"] = (site => site.Setting("theme: jobs").Link("themes", site.Outside), "theme-missing"),
        ["a layout"] = (site => site.Theme("a.txt", "").Link("themes/own/layouts/page.sbn-html", site.Outside + "/layouts/page.sbn-html"), "link-leaves-root"),
        ["the partials of a theme"] = (site => site.Theme("a.txt", "").Link("themes/own/partials", site.Outside + "/partials"), "link-leaves-root"),
        ["a link in the middle of another"] = (site => site.Link("hop", site.Outside).Link("content/static/x.txt", "../../hop/secret.txt"), "link-leaves-root"),
        ["a link in the middle of that to a folder"] = (site => site.Link("hop", site.Outside).Link("content/jobs/x", "../../hop/jobs"), "link-leaves-root"),
        ["links behind one another"] = (site => site.Link("one", "two").Link("two", "three").Link("three", site.Outside).Link("content/static/x.txt", "../../one/secret.txt"), "link-leaves-root"),
        ["a relative way out"] = (site => site.Link("content/static/x.txt", "../../../" + Path.GetFileName(site.Outside) + "/secret.txt"), "link-leaves-root"),
        ["a way out and in again to a name that begins alike"] = (site => site.Link("content/static/x.txt", site.Site.Root + "-other/secret.txt"), "link-leaves-root"),
        ["the folder above the root"] = (site => site.Link("content/static/up", "../../.."), "link-leaves-root"),
        ["the whole disk"] = (site => site.Link("content/static/disk", "/"), "link-leaves-root"),
        ["a picture of a posting"] = (site => site.With("content/jobs/baker.md", TestSite.Posting("Baker", "image: x.png")).Link("content/static/x.png", site.Outside + "/secret.txt"), "link-leaves-root"),
        ["itself"] = (site => site.Link("content/jobs/x.md", "x.md"), "file-unreadable"),
        ["a circle of files"] = (site => site.Link("content/jobs/x.md", "y.md").Link("content/jobs/y.md", "x.md"), "file-unreadable"),
        ["a circle in content/static"] = (site => site.Link("content/static/x", "x"), "file-unreadable"),
        ["nothing"] = (site => site.Link("content/jobs/x.md", "nothing.md"), "file-missing"),
        ["its own folder"] = (site => site.Link("content/jobs/x", "."), "link-to-folder"),
        ["the folder above"] = (site => site.Link("content/static/x", ".."), "link-to-folder"),
        ["a folder of the site"] = (site => site.With("shared/a.txt", "x").Link("content/static/x", "../../shared"), "link-to-folder"),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_link_to_what_is_not_the_sites_own_ends_in_a_message(string to)
    {
        using var site = new GuardedSite();
        Cases[to].Lay(site);

        var built = site.Build();

        Assert.Contains(built.Diagnostics, line => line.Contains($" {Cases[to].Code}: ", StringComparison.Ordinal));
        Assert.Equal(Cases[to].Code == "link-to-folder" ? ExitCode.Fine : ExitCode.SiteHasErrors, built.ExitCode);
        site.Run("check");
        site.Run("list");
    }

    [Fact]
    public void Links_to_files_of_the_site_are_followed()
    {
        using var site = new GuardedSite();
        site.With("shared/miller.md", TestSite.Posting("Miller")).With("shared/a.txt", "text").With("shared/theme/theme.yml", "name: own\nextends: default\n");
        site.Setting("theme: own").Link("content/jobs/miller.md", "../../shared/miller.md").Link("content/static/a.txt", site.Site.Root + "/shared/a.txt");
        site.Link("themes/own", "../shared/theme").Link("hop", "shared").Link("content/static/b.txt", "../../hop/a.txt");

        var built = site.Build();

        Assert.Equal((ExitCode.Fine, ""), (built.ExitCode, string.Join('\n', built.Diagnostics)));
        Assert.Equal("Miller", built.Html("jobs/miller/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal("texttext", built.Text("a.txt") + built.Text("b.txt"));
    }

    [Fact]
    public async Task The_root_may_be_reached_by_a_link()
    {
        using var site = new GuardedSite();
        using var elsewhere = new ScratchFolder();
        site.With("shared/a.txt", "text").Link("content/static/a.txt", site.Site.Root + "/shared/a.txt").Link("content/static/b.txt", elsewhere.Path + "/way/shared/a.txt");
        Directory.CreateSymbolicLink(Path.Combine(elsewhere.Path, "way"), site.Site.Root);
        await using var output = new StringWriter();

        var exitCode = await CareersProgram.RunAsync(["build", "--root", elsewhere.Path + "/way", "--output", site.Site.OutputFolder, "--now", TestSite.Now], output, output);

        Assert.True(exitCode == ExitCode.Fine, output.ToString());
        Assert.Equal("text", File.ReadAllText(Path.Combine(site.Site.OutputFolder, "b.txt")));
    }

    [Theory]
    [InlineData("new", "Miller")]
    [InlineData("import", "{root}/advert.txt")]
    [InlineData("import", "{root}/advert.txt", "--force", "--slug", "secret")]
    public void Nothing_is_written_by_way_of_a_link(params string[] words)
    {
        using var site = new GuardedSite();
        site.With("advert.txt", "Miller\n\nLocation: Lyon, France\n").Link("content/jobs", site.Outside + "/jobs");

        var built = site.Run([.. words.Select(word => word.Replace("{root}", site.Site.Root, StringComparison.Ordinal))]);

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
    }

    [Fact]
    public void A_file_that_is_a_link_is_not_written_over()
    {
        using var site = new GuardedSite();
        site.With("advert.txt", "Miller\n\nLocation: Lyon, France\n").Link("content/jobs/miller.md", site.Outside + "/secret.txt");

        Assert.Equal(ExitCode.SiteHasErrors, site.Run("import", site.Site.Root + "/advert.txt", "--force").ExitCode);
    }
}
