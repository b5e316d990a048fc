using System.Diagnostics;
using System.Globalization;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Publishing.Processes;

/// <summary>The program is killed at random moments, without a chance to tidy up; <c>CAREERS_KILLS</c> says how often.</summary>
public sealed class KilledProcessTests(ITestOutputHelper log) : IDisposable
{
    private const int UsualKills = 20;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly WrittenSite _site = new(postings: 150);
    private readonly Random _random = new(20_261_122);
    private readonly Dictionary<string, int> _tally = [];

    public void Dispose() => _site.Dispose();

    [Fact]
    public void After_every_kill_the_last_site_or_the_new_one_is_there_and_whole()
    {
        var kills = int.Parse(Environment.GetEnvironmentVariable("CAREERS_KILLS") ?? $"{UsualKills}", CultureInfo.InvariantCulture);
        _site.Build("A");
        _site.Build("B");
        var (untilWriting, writing) = Measure();
        for (var (kill, standing) = (0, "B"); kill < kills; kill++)
        {
            var wanted = standing == "A" ? "B" : "A";
            _site.Turn(wanted);
            var wasWriting = kill % 2 == 0 ? KillWithin(untilWriting + writing) : KillWhileWriting(writing);
            var (before, now) = (standing, standing = _site.Standing());
            var where = wasWriting ? "while the folder beside the site was there" : "at another moment";
            Count($"{where}, {(before == now ? "the last" : "the new")} site stood");
        }

        foreach (var (what, count) in _tally)
        {
            log.WriteLine($"{count} times killed {what}");
        }

        AssertTheNextBuildIsFine();
    }

    /// <summary>How long a build takes until it writes, and from then on.</summary>
    private (TimeSpan UntilWriting, TimeSpan Writing) Measure()
    {
        using var process = Process.Start(CareersProcess.Starting(_site.Arguments))!;
        var clock = Stopwatch.StartNew();
        AwaitWorkFolder(process);
        var until = clock.Elapsed;
        Assert.True(process.WaitForExit(Patience));
        return (until, clock.Elapsed - until);
    }

    private bool KillWithin(TimeSpan time)
    {
        using var process = Process.Start(CareersProcess.Starting(_site.Arguments))!;
        return KillAfter(process, time * _random.NextDouble());
    }

    private bool KillWhileWriting(TimeSpan time)
    {
        using var process = Process.Start(CareersProcess.Starting(_site.Arguments))!;
        AwaitWorkFolder(process);
        return KillAfter(process, time * _random.NextDouble());
    }

    private bool KillAfter(Process process, TimeSpan time)
    {
        process.WaitForExit(time);
        process.Kill();
        Assert.True(process.WaitForExit(Patience));
        return Directory.Exists(_site.WorkFolder);
    }

    /// <summary>It may be there already, from a run that was killed; then what is new in it tells.</summary>
    private void AwaitWorkFolder(Process process)
    {
        var fresh = Path.Combine(_site.WorkFolder, "new");
        var before = Directory.Exists(fresh) ? Directory.GetCreationTimeUtc(fresh) : (DateTime?)null;
        while (!process.HasExited && (!Directory.Exists(fresh) || Directory.GetCreationTimeUtc(fresh) == before))
        {
            Thread.Yield();
        }
    }

    private void Count(string what) => _tally[what] = _tally.GetValueOrDefault(what) + 1;

    private void AssertTheNextBuildIsFine()
    {
        _site.Turn("A").AssertBuilds();
        Assert.Equal("A", _site.Standing());
    }
}
