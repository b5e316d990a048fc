using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Planning;
using CareersSite.Serving;
using CareersSite.Tests.Harness;
using CareersSite.Theming;

namespace CareersSite.Tests.Serving;

/// <summary>A site whose files a test changes, and which follows them.</summary>
internal sealed class WatchedSite : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly Task _following;

    public WatchedSite(string files = "")
    {
        Files = new TestSite(files);
        var options = new LoadOptions { Now = TestSite.Now, Audience = Audience.Editors, Naming = AssetNaming.Plain };
        Live = new LiveSite(new RootFolder(Files.Root), options, Reports.Add);
        _following = Live.FollowAsync(_stop.Token);
    }

    public TestSite Files { get; }

    public LiveSite Live { get; }

    public List<DiagnosticReport> Reports { get; } = [];

    public IEnumerable<string> Titles => Live.Current.Loaded.Site!.Default.Postings.Select(posting => posting.Posting.Title).Order(StringComparer.Ordinal);

    public string At(string path) => Path.Combine(Files.Root, path);

    /// <summary>Waits until the site is as it should be; whatever is missed keeps the test waiting until it fails.</summary>
    public async Task ShowsAsync(params IEnumerable<string> titles)
    {
        var wanted = titles.Order(StringComparer.Ordinal).ToArray();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(60));
        for (var version = Live.Current; !Titles.SequenceEqual(wanted); version = Live.Current)
        {
            Assert.False(patience.IsCancellationRequested, $"still {string.Join(", ", Titles.Take(20))}");
            await Live.AfterAsync(version.Number, TimeSpan.FromSeconds(1), CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _following.ContinueWith(_ => { }, TaskScheduler.Default);
        Live.Dispose();
        _stop.Dispose();
        Files.Dispose();
    }
}
