using System.Buffers;
using CareersSite.Diagnostics;
using CareersSite.Outputs;
using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

public sealed class FolderPublisherTests : IDisposable
{
    private readonly Ground _ground = new();

    public void Dispose() => _ground.Dispose();

    [Fact]
    public void A_site_is_written_and_counted()
    {
        var result = _ground.Publish(Ground.Page("index.html", "home"), Ground.Page("jobs/a/index.html", "a"), Ground.Page("jobs/index.html", ""));

        Assert.Equal("", _ground.Reported);
        Assert.Equal(new PublishResult(3, 5, 0, 0), result);
        Assert.Equal("index.html=home jobs/a/index.html=a jobs/index.html=", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void Folders_above_the_output_are_made()
    {
        var publisher = new FolderPublisher(Path.Combine(_ground.Folder, "build", "site"));

        Assert.NotNull(_ground.Publish(publisher, Ground.Page("index.html", "home")));
        Assert.Equal("index.html=home", _ground.Show("build/site"));
    }

    [Fact]
    public void The_next_site_replaces_the_last_one_and_equal_files_keep_their_time()
    {
        _ground.Publish(Ground.Page("a.html", "a"), Ground.Page("b.html", "b"), Ground.Page("c.html", "c"), Ground.Page("gone/d.html", "d"), Ground.Page("e.html", ""));
        _ground.Age("public");

        var result = _ground.Publish(Ground.Page("a.html", "a"), Ground.Page("b.html", "B"), Ground.Page("c.html", "longer"), Ground.Page("e.html", ""), Ground.Page("f.html", "f"));

        Assert.Equal(new PublishResult(5, 9, 2, 1), result);
        Assert.Equal("a.html=a(old) b.html=B c.html=longer e.html=(old) f.html=f", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Every_number_of_workers_writes_the_same_site(int workers)
    {
        var outputs = Enumerable.Range(0, 300).Select(i => Ground.Page($"jobs/{i}/index.html", new string('x', i * 10))).Append(Ground.Page("big.json", new string('y', 500_000)));

        var result = _ground.Publish(new FolderPublisher(_ground.Output) { Workers = workers }, outputs);

        Assert.Equal(new PublishResult(301, 948_500, 0, 0), result);
        Assert.All(Enumerable.Range(0, 300), i => Assert.Equal(i * 10, new FileInfo($"{_ground.Output}/jobs/{i}/index.html").Length));
        Assert.Equal(new string('y', 500_000), File.ReadAllText($"{_ground.Output}/big.json"));
    }

    [Fact]
    public void An_error_while_rendering_leaves_the_last_site_as_it_was()
    {
        _ground.Publish(Ground.Page("a.html", "a"), Ground.Page("b.html", "b"));
        _ground.Age("public");

        var result = _ground.Publish(Ground.Page("a.html", "new"), Failing("b.html"), Failing("c.html"));

        Assert.Null(result);
        Assert.Equal(["b.html", "c.html"], _ground.Sink.Taken.Select(each => each.Place.File).Order());
        Assert.Equal("a.html=a(old) b.html=b(old)", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void An_error_from_before_publishes_nothing_but_all_is_rendered_for_its_diagnostics()
    {
        var sink = new DiagnosticSink();
        sink.Report(Kinds.Bad, new SourcePlace("site.yml"), "bad");

        Assert.Null(new FolderPublisher(_ground.Output).Publish(OutputPlan.Of([Failing("b.html")], sink), sink));
        Assert.Equal(2, sink.Taken.Count);
        Assert.Equal("", _ground.Beside);
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public void A_warning_keeps_a_site_back_only_where_the_site_says_so(bool all, bool thisOne, bool isPublished)
    {
        var byCode = new Dictionary<string, Severity?> { ["doubtful"] = thisOne ? Severity.Error : Severity.Warning };
        var publisher = new FolderPublisher(_ground.Output) { Levels = new DiagnosticLevels(byCode) { WarningsAreErrors = all } };
        var doubtful = new Output("a.html", "content/a.md", (_, sink) => sink.Report(Kinds.Doubtful, new SourcePlace("content/a.md"), "doubtful"));

        Assert.Equal(isPublished, _ground.Publish(publisher, doubtful) is not null);
        Assert.Equal(isPublished ? "public" : "", _ground.Beside);
    }

    [Fact]
    public void A_fault_of_ours_while_rendering_is_passed_on_and_the_last_site_stays()
    {
        _ground.Publish(Ground.Page("a.html", "a"));
        var faulty = new Output("b.html", "b", (_, _) => throw new FormatException("fault"));

        Assert.Throws<FormatException>(() => _ground.Publish(Ground.Page("a.html", "new"), faulty));
        Assert.Equal("a.html=a", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("/a.html")]
    [InlineData("jobs/../../a.html")]
    [InlineData("jobs/./a.html")]
    [InlineData("jobs//a.html")]
    [InlineData("jobs/")]
    [InlineData("jobs\\..\\a.html")]
    [InlineData("a\0.html")]
    [InlineData("")]
    public void A_path_that_could_lead_out_of_the_output_is_a_fault_of_ours(string path)
    {
        Assert.Throws<ArgumentException>(() => _ground.Publish(Ground.Page(path, "x")));
        Assert.Equal("", _ground.Beside);
    }

    [Fact]
    public void The_name_of_our_own_marker_is_taken()
    {
        Assert.Null(_ground.Publish(Ground.Page(".careers-output", "x")));
        Assert.StartsWith("two-outputs: ", _ground.Reported, StringComparison.Ordinal);
    }

    [Fact]
    public void The_output_must_be_absolute() => Assert.Throws<ArgumentException>(() => new FolderPublisher("public"));

    private static Output Failing(string path) =>
        new(path, path, (bytes, sink) =>
        {
            bytes.Write("half"u8);
            sink.Report(Kinds.Bad, new SourcePlace(path), "bad");
        });
}
