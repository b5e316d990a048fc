using CareersSite.Commands;
using CareersSite.Publishing;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Publishing.Processes;

/// <summary>Builds into one folder, started at the same moment.</summary>
public sealed class TwoProcessesTests : IDisposable
{
    private readonly WrittenSite _site = new(postings: 20);

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Each_of_them_is_done_or_says_that_another_one_is_at_work()
    {
        _site.Build("A");
        _site.Build("B");

        var ended = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => CareersProcess.Run(_site.Arguments))));

        Assert.Contains(ended, each => each.ExitCode == ExitCode.Fine);
        Assert.All(ended.Where(each => each.ExitCode != ExitCode.Fine), each =>
        {
            Assert.Equal(ExitCode.SiteHasErrors, each.ExitCode);
            Assert.StartsWith($"{_site.Output}: error output-busy: another build is writing this site", each.Error, StringComparison.Ordinal);
        });
        Assert.Equal("B", _site.Standing());
        Assert.False(Directory.Exists(_site.WorkFolder));
    }

    [Fact]
    public void A_build_beside_one_that_is_still_at_work_says_so_and_leaves_everything_to_it()
    {
        _site.Build("A");
        Directory.CreateDirectory(_site.WorkFolder);
        Assert.Equal(LockAnswer.Taken, FileLock.TryTake(Path.Combine(_site.WorkFolder, "lock"), mayBeEmpty: true, out var held));

        var ended = CareersProcess.Run(_site.Turn("B").Arguments);
        held!.Dispose();

        Assert.Equal(ExitCode.SiteHasErrors, ended.ExitCode);
        Assert.StartsWith($"{_site.Output}: error output-busy: ", ended.Error, StringComparison.Ordinal);
        Assert.Equal("A", _site.Standing());
        Assert.Equal(["lock"], Directory.EnumerateFileSystemEntries(_site.WorkFolder).Select(Path.GetFileName));
    }
}
