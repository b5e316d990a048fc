using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Outputs;
using CareersSite.Planning;

namespace CareersSite.Serving;

/// <summary>The plan of a site whose files change: read anew by the first request after a change.</summary>
public sealed class LiveSite : IDisposable
{
    private readonly SiteLoader _loader;
    private readonly Action<DiagnosticReport> _report;
    private readonly FileSystemWatcher _watcher;
    private readonly Lock _reading = new();
    private OutputPlan? _plan;
    private int _changed = 1;

    /// <param name="report">Told what was found each time the site was read.</param>
    public LiveSite(RootFolder root, LoadOptions options, Action<DiagnosticReport> report)
    {
        _loader = new SiteLoader(root, options);
        _report = report;
        _watcher = new FileSystemWatcher(root.FullPath) { IncludeSubdirectories = true, InternalBufferSize = 64 * 1024 };
        _watcher.Changed += (_, change) => Notice(root, change.FullPath);
        _watcher.Created += (_, change) => Notice(root, change.FullPath);
        _watcher.Deleted += (_, change) => Notice(root, change.FullPath);
        _watcher.Renamed += (_, change) => Notice(root, change.FullPath);
        _watcher.Error += (_, _) => Volatile.Write(ref _changed, 1);
    }

    /// <summary>What is wrong with the site as it was last read.</summary>
    public DiagnosticReport? Report { get; private set; }

    public void Watch() => _watcher.EnableRaisingEvents = true;

    /// <summary>The plan as the files are now; with errors, the last one without. Null where there never was one.</summary>
    public OutputPlan? Current()
    {
        if (Volatile.Read(ref _changed) == 0)
        {
            return _plan;
        }

        lock (_reading)
        {
            if (Interlocked.Exchange(ref _changed, 0) == 1)
            {
                Read();
            }

            return _plan;
        }
    }

    public void Dispose() => _watcher.Dispose();

    private void Read()
    {
        var sink = new DiagnosticSink();
        var loaded = _loader.Load(sink);
        _plan = sink.HasErrors ? _plan : loaded.Plan ?? _plan;
        Report = DiagnosticReport.Of(sink, loaded.Settings.Levels);
        _report(Report);
    }

    /// <summary>A site may lie in a folder with much else; only its own files matter.</summary>
    private void Notice(RootFolder root, string path)
    {
        var relative = Path.GetRelativePath(root.FullPath, path).Replace('\\', '/');
        if (relative == Configuration.SiteSettings.File || relative.StartsWith("content", StringComparison.Ordinal) || relative.StartsWith("themes", StringComparison.Ordinal))
        {
            Volatile.Write(ref _changed, 1);
        }
    }
}
