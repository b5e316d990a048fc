using CareersSite.Outputs;
using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

/// <summary>What the machine refuses is a diagnostic with its reason, and the last site is whole. Missing rights have tests of their own.</summary>
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
    public void A_file_that_cannot_be_written_stops_the_rest_and_is_reported_once()
    {
        _ground.Publish(Ground.Page("index.html", "old"));
        _ground.Age("public");
        var deep = string.Join('/', Enumerable.Repeat(new string('x', 200), 25));
        var outputs = Enumerable.Range(100, 50).Select(i => Ground.Page($"{i}/{deep}/page.html", "a path too long for a disk"));

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
}
