using CareersSite.Checking;
using CareersSite.Diagnostics;

namespace CareersSite.Serving.Desk;

/// <summary>All that can be said against a site as it was at one moment.</summary>
/// <param name="Number">That of the version; 0 where none was looked at yet.</param>
public sealed record Inspection(int Number, DiagnosticReport Report);

/// <summary>
/// Looks at a site as <c>check</c> does, drafts included. That renders every page, so it is done only while somebody looks at the desk,
/// by one at a time, and always for the newest version.
/// </summary>
public sealed class Inspector(LiveSite site) : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private volatile Inspection _last = new(0, DiagnosticReport.Of(new DiagnosticSink(), DiagnosticLevels.Default));

    /// <summary>The last one that is done; it may be of an older version.</summary>
    public Inspection Last => _last;

    /// <summary>That of a version or of one after it.</summary>
    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public async Task<Inspection> OfAsync(SiteVersion version, CancellationToken stop)
    {
        if (_last.Number >= version.Number)
        {
            return _last;
        }

        await _turn.WaitAsync(stop);
        try
        {
            if (_last.Number < version.Number)
            {
                _last = await Task.Run(() => Inspect(site.Current, site), CancellationToken.None);
            }

            return _last;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private static Inspection Inspect(SiteVersion version, LiveSite live)
    {
        var sink = new DiagnosticSink();
        if (version.Loaded is { Site: { } site, Plan: { } plan })
        {
            new SiteCheck(site, plan, live.Root, sink).Run();
        }

        // What rendering says of the site as a whole goes to the sink of the version.
        foreach (var diagnostic in version.Sink.Taken)
        {
            sink.Report(diagnostic);
        }

        return new Inspection(version.Number, DiagnosticReport.Of(sink, version.Loaded.Settings.Levels));
    }
}
