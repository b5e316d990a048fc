using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Planning;
using CareersSite.Serving.Watching;

namespace CareersSite.Serving;

/// <summary>A site whose files change: read again, as far as it has changed, as soon as one of them does.</summary>
/// <remarks>A part with errors is there as it last was without them, unless the site is shown as it would be published: then all of it is.</remarks>
public sealed class LiveSite : IDisposable
{
    /// <summary>Postings open and close by the clock, without any file being touched.</summary>
    private static readonly TimeSpan LongestAge = TimeSpan.FromMinutes(1);

    /// <summary>A browser gets an older page rather than none.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    private readonly LoadOptions _options;
    private readonly SiteLoader _loader;
    private readonly SiteMemory _memory;
    private readonly FileEvents _events;
    private readonly ChangeWatch _watch;
    private readonly Action<DiagnosticReport> _report;
    private readonly bool _isPublished;
    private TaskCompletionSource _look = NewLook();
    private long _seen;

    /// <param name="report">Told what was found each time that is something else than before.</param>
    public LiveSite(RootFolder root, LoadOptions options, Action<DiagnosticReport> report)
    {
        Root = root;
        _options = options;
        _report = report;
        _isPublished = options.Audience == Audience.Public;
        _memory = new SiteMemory { Content = new() { StandsIn = !_isPublished } };
        _loader = new SiteLoader(root, options, _memory);
        _events = new FileEvents(root);
        _events.Start();
        _watch = new ChangeWatch(root, _events, options.Clock);
        Current = Read(former: null);
        _report(Current.Report);
    }

    public RootFolder Root { get; }

    public SiteVersion Current { get; private set; }

    /// <summary>Whether the system does not tell of changes, so that they show a little later.</summary>
    public bool IsDeaf => _watch.IsDeaf;

    /// <summary>Follows the files until <paramref name="stop"/>.</summary>
    public async Task FollowAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var changed = await _watch.NextAsync(stop);
            if (changed.Count > 0 || IsOld(Current))
            {
                Take(changed);
            }

            Volatile.Write(ref _seen, _watch.Seen);
            Interlocked.Exchange(ref _look, NewLook()).SetResult();
        }
    }

    /// <summary>The site with all changes that are known of at this moment.</summary>
    public async Task<SiteVersion> FreshAsync(CancellationToken stop)
    {
        var (look, known) = (Volatile.Read(ref _look), _events.Count);
        while (Volatile.Read(ref _seen) < known)
        {
            try
            {
                await look.Task.WaitAsync(LongestWait, stop);
            }
            catch (TimeoutException)
            {
                break;
            }

            look = Volatile.Read(ref _look);
        }

        return Current;
    }

    /// <summary>The first version after that of a number; the one of that number again where there is none for a while.</summary>
    public async Task<SiteVersion> AfterAsync(int number, TimeSpan patience, CancellationToken stop)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop);
        both.CancelAfter(patience);
        try
        {
            for (var look = Volatile.Read(ref _look); Current.Number == number; look = Volatile.Read(ref _look))
            {
                await look.Task.WaitAsync(both.Token);
            }
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            // Nothing new.
        }

        return Current;
    }

    public void Dispose() => _events.Dispose();

    private static TaskCompletionSource NewLook() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool IsOld(SiteVersion version) =>
        _options.Now is null && version.Loaded.Site is { } site && _options.Clock.GetUtcNow() - site.Now > LongestAge;

    private void Take(IReadOnlySet<string> changed)
    {
        foreach (var path in changed)
        {
            _memory.Forget(path);
        }

        var former = Current;
        Current = Read(former);
        if (!Current.Report.Diagnostics.SequenceEqual(former.Report.Diagnostics))
        {
            _report(Current.Report);
        }
    }

    private SiteVersion Read(SiteVersion? former)
    {
        var sink = new DiagnosticSink();
        var loaded = _loader.Load(sink);
        var report = DiagnosticReport.Of(sink, loaded.Settings.Levels);

        // With errors nothing is published, and the last site stays as it was.
        if (_isPublished && report.Errors > 0)
        {
            loaded = former?.Loaded ?? loaded with { Site = null, Plan = null };
        }

        return new SiteVersion((former?.Number ?? 0) + 1, loaded, report, sink);
    }
}
