using System.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Serving.Watching;

/// <summary>Waits until files of a site change. Nothing is missed: the system says when to look, and a look now and then needs no word of it.</summary>
public sealed class ChangeWatch(RootFolder root, FileEvents events, TimeProvider clock)
{
    /// <summary>How long it must be quiet before a burst of writes is over; a program that saves a file touches it several times.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(8);

    /// <summary>How long a burst may keep everybody waiting.</summary>
    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(120);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan BetweenLooksOfTheDeaf = TimeSpan.FromMilliseconds(500);

    private FileScan _last = FileScan.Take(root, clock);
    private bool _isDeaf;

    /// <summary>Whether the system does not say when files change, so that a change shows a little later.</summary>
    public bool IsDeaf => _isDeaf || events.Trouble is not null;

    /// <summary>How much had been heard before the last look: all of that has been seen.</summary>
    public long Seen { get; private set; }

    /// <summary>Files that have changed, or may have; empty where nothing has for a while.</summary>
    public async Task<IReadOnlySet<string>> NextAsync(CancellationToken stop)
    {
        var heard = await HearAsync(stop);
        Seen = events.Count;
        while (events.Heard.TryRead(out var path))
        {
            heard.Add(path);
        }

        var scan = FileScan.Take(root, clock);
        var changed = scan.ChangedSince(_last).ToHashSet(StringComparer.Ordinal);
        _isDeaf = heard.Count == 0 && (_isDeaf || changed.Count > 0);
        changed.UnionWith(_last.Unsettled());
        changed.UnionWith(scan.In(heard));
        _last = scan;
        return changed;
    }

    private async Task<HashSet<string>> HearAsync(CancellationToken stop)
    {
        var heard = new HashSet<string>(StringComparer.Ordinal);
        if (!await IsSomethingHeardAsync(IsDeaf ? BetweenLooksOfTheDeaf : BetweenLooks, stop))
        {
            return heard;
        }

        var start = Stopwatch.GetTimestamp();
        do
        {
            while (events.Heard.TryRead(out var path))
            {
                heard.Add(path);
            }
        }
        while (Stopwatch.GetElapsedTime(start) < LongestBurst && await IsSomethingHeardAsync(Quiet, stop));
        return heard;
    }

    private async Task<bool> IsSomethingHeardAsync(TimeSpan patience, CancellationToken stop)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop);
        both.CancelAfter(patience);
        try
        {
            return await events.Heard.WaitToReadAsync(both.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }
}
