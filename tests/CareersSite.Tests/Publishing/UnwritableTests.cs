using CareersSite.Outputs;
using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

/// <summary>What the machine refuses is a diagnostic with its reason, and the last site is whole.</summary>
public sealed class UnwritableTests : IDisposable
{
    private readonly Ground _ground = new();

    public void Dispose() => _ground.Dispose();

    [Fact]
    public void A_parent_that_is_a_file_is_named()
    {
        _ground.Write("build", "a file");
        var publisher = new FolderPublisher(Path.Combine(_ground.Folder, "build", "site"));

        Assert.Null(_ground.Publish(publisher, Ground.Page("index.html", "home")));
        Assert.Matches("^output-unwritable: the site cannot be written: .*build", _ground.Reported);
        Assert.Equal("build", _ground.Beside);
    }

    [Fact]
    public void A_parent_without_the_right_to_write_is_named()
    {
        _ground.Publish(Ground.Page("index.html", "old"));
        var result = WithoutRights(_ground.Folder, () => _ground.Publish(Ground.Page("index.html", "new")));

        Assert.Null(result);
        Assert.Matches("^output-unwritable: the site cannot be written: .*public.careers", _ground.Reported);
        Assert.Equal("index.html=old", _ground.Show("public"));
    }

    [Fact]
    public void An_output_without_the_right_to_write_is_named()
    {
        _ground.Publish(Ground.Page("index.html", "old"));
        var result = WithoutRights(_ground.Output, () => _ground.Publish(Ground.Page("index.html", "new")));

        Assert.Null(result);
        Assert.Matches("^output-unwritable: the site cannot be written: .*public", _ground.Reported);
        Assert.Equal("index.html=old", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void The_last_site_that_cannot_be_deleted_is_a_warning_and_the_new_one_stands()
    {
        _ground.Publish(Ground.Page("jobs/index.html", "old"));
        var leftOver = Path.Combine(_ground.Work, "new", "jobs");
        var result = WithoutRights(Path.Combine(_ground.Output, "jobs"), () => _ground.Publish(Ground.Page("index.html", "new")), leftOver);

        Assert.NotNull(result);
        Assert.StartsWith("output-left-over: the site is published", _ground.Reported, StringComparison.Ordinal);
        Assert.Equal("index.html=new", _ground.Show("public"));
        Assert.NotNull(_ground.Publish(Ground.Page("index.html", "newer")));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void A_file_that_cannot_be_written_stops_the_rest_and_is_reported_once()
    {
        _ground.Publish(Ground.Page("index.html", "old"));
        _ground.Age("public");
        var outputs = Enumerable.Range(100, 50).Select(i => Ground.Page($"{i}/{new string('x', 300)}.html", "a name too long for a disk"));

        Assert.Null(_ground.Publish(outputs));
        Assert.Matches("^output-unwritable: the site cannot be written: .*new/[0-9]+/x+[^\n]*$", _ground.Reported);
        Assert.Equal("index.html=old(old)", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void Trouble_with_reading_a_source_is_not_taken_for_an_unwritable_output()
    {
        var output = new Output("a.pdf", "content/static/a.pdf", (_, _) => throw new FileNotFoundException("gone"));

        Assert.Throws<FileNotFoundException>(() => _ground.Publish(output));
        Assert.Equal("", _ground.Beside);
    }

    /// <param name="isThen">Where the folder is after <paramref name="act"/>, to get its rights back.</param>
    private static PublishResult? WithoutRights(string folder, Func<PublishResult?> act, string? isThen = null)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Assert.Skip("rights are told otherwise on Windows, and do not bind this account elsewhere");
            return null;
        }

        var rights = File.GetUnixFileMode(folder);
        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var result = act();
        File.SetUnixFileMode(isThen ?? folder, rights);
        return result;
    }
}
