using CareersSite.Diagnostics;
using CareersSite.Outputs;
using CareersSite.Publishing;

namespace CareersSite.Tests.Publishing;

public sealed class TwoBuildsTests : IDisposable
{
    private readonly Ground _ground = new();

    public void Dispose() => _ground.Dispose();

    [Fact]
    public void The_second_of_two_builds_says_so_and_the_first_goes_on()
    {
        var second = new DiagnosticSink();
        PublishResult? secondResult = null;
        var meanwhile = new Output("a.html", "a", (_, _) =>
            secondResult = new FolderPublisher(_ground.Output).Publish(OutputPlan.Of([Ground.Page("b.html", "b")], second), second));

        var result = _ground.Publish(meanwhile);

        Assert.NotNull(result);
        Assert.Null(secondResult);
        Assert.Equal("output-busy", Assert.Single(second.Taken).Code);
        Assert.Equal("a.html=", _ground.Show("public"));
        Assert.Equal("public", _ground.Beside);
    }

    [Fact]
    public void Builds_into_neighbouring_folders_do_not_mind_each_other()
    {
        var second = new DiagnosticSink();
        var meanwhile = new Output("a.html", "a", (_, _) =>
            new FolderPublisher(_ground.Output + "2").Publish(OutputPlan.Of([Ground.Page("b.html", "b")], second), second));

        Assert.NotNull(_ground.Publish(meanwhile));
        Assert.Equal("public public2", _ground.Beside);
    }

    [Fact]
    public void A_lock_that_lost_its_name_to_another_does_not_count()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a file that is open keeps its name there");
        var path = Path.Combine(_ground.Folder, "lock");
        var first = FileLock.TryTake(path, mayBeEmpty: true, out var held);
        File.Delete(path);
        _ground.Write("lock", "another run's");

        Assert.Equal(LockAnswer.Taken, first);
        Assert.False(held!.StillHasItsName());
        held.Dispose();
    }

    [Fact]
    public void Many_builds_at_once_leave_one_whole_site()
    {
        var results = new PublishResult?[40];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var sink = new DiagnosticSink();
            var pages = Enumerable.Range(0, 5).Select(page => Ground.Page($"{page}.html", $"{i}"));
            results[i] = new FolderPublisher(_ground.Output) { Workers = 1 }.Publish(OutputPlan.Of(pages, sink), sink);
            Assert.All(sink.Taken, each => Assert.Equal("output-busy: another build is writing this site at the moment", $"{each.Code}: {each.Message}"));
        });

        Assert.Contains(results, result => result is not null);
        Assert.Single(Enumerable.Range(0, 5).Select(page => File.ReadAllText($"{_ground.Output}/{page}.html")).Distinct());
        Assert.Equal("public", _ground.Beside);
    }
}
