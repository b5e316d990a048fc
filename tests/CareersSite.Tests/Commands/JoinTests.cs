using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Commands;

public sealed class JoinTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Joined_parts_are_the_site_that_one_machine_builds(int count)
    {
        var whole = DemoSite.Build(In("whole"), "--manifest", In("whole.json"));
        var parts = BuildParts(count);

        var joined = Join("--manifest", In("joined.json"));

        Assert.Equal("", joined.Error);
        Assert.Equal(whole.Files, joined.Files);
        Assert.All(whole.Files, path => Assert.True(whole.Bytes(path).AsSpan().SequenceEqual(joined.Bytes(path)), path));
        Assert.Equal(File.ReadAllBytes(In("whole.json")), File.ReadAllBytes(In("joined.json")));
        Assert.Equal(whole.Files.Count, parts.Sum(part => part.Files.Count) - count + 1);

        BuiltSite Join(params string[] options) => RunJoin([.. Enumerable.Range(1, count).Select(number => In($"part-{number}")), .. options]);
    }

    [Fact]
    public void A_part_that_is_missing_is_named()
    {
        BuildParts(3);

        AssertUnfit("part 2 of 3 is missing", RunJoin(In("part-1"), In("part-3")));
    }

    [Fact]
    public void A_part_given_twice_is_named()
    {
        BuildParts(2);

        AssertUnfit("part 1 of 2 was given more than once", RunJoin(In("part-1"), In("part-2"), In("part-1")));
    }

    [Theory]
    [InlineData("of another moment", "--now", "2026-11-23")]
    [InlineData("for another address", "--base-url", "https://elsewhere.example/")]
    public void A_part_of_another_build_is_named(string expected, params string[] options)
    {
        DemoSite.Build(In("part-1"), "--shard", "1/2");
        DemoSite.Build(In("part-2"), ["--shard", "2/2", .. options]);

        AssertUnfit(expected, RunJoin(In("part-1"), In("part-2")));
    }

    [Fact]
    public void A_whole_site_is_no_part()
    {
        DemoSite.Build(In("part-1"));

        AssertUnfit("this is a whole site", RunJoin(In("part-1")));
    }

    [Theory]
    [InlineData(true, "is not as it was built")]
    [InlineData(false, "cannot be read")]
    public void A_file_that_was_damaged_on_the_way_is_named(bool isThere, string expected)
    {
        var part = BuildParts(1)[0];
        File.Delete(Path.Combine(In("part-1"), "index.html"));
        if (isThere)
        {
            File.WriteAllText(Path.Combine(In("part-1"), "index.html"), "half");
        }

        Assert.Equal(ExitCode.Fine, part.ExitCode);
        AssertUnfit(expected, RunJoin(In("part-1")));
    }

    private string In(string name) => Path.Combine(Path.GetDirectoryName(_folder.Path)!, name);

    private List<BuiltSite> BuildParts(int count) =>
        [.. Enumerable.Range(1, count).Select(number => DemoSite.Build(In($"part-{number}"), "--shard", $"{number}/{count}"))];

    private BuiltSite RunJoin(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = CareersProgram.RunAsync(["join", "--output", In("joined"), .. arguments], output, error).GetAwaiter().GetResult();
        return new BuiltSite(In("joined"), exitCode, output.ToString(), error.ToString());
    }

    private void AssertUnfit(string expected, BuiltSite joined)
    {
        Assert.Equal(ExitCode.SiteHasErrors, joined.ExitCode);
        Assert.Contains(expected, Assert.Single(joined.Diagnostics), StringComparison.Ordinal);
        Assert.Contains(": error shards-unfit: ", joined.Diagnostics[0], StringComparison.Ordinal);
        Assert.False(Directory.Exists(In("joined")));
    }
}
