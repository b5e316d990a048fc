using System.Threading.Channels;
using CareersSite.Configuration;
using CareersSite.Files;
using CareersSite.Theming;

namespace CareersSite.Serving.Watching;

/// <summary>
/// What the system says of changes in the folders of a site. It may say too much, and it may fall silent: what has really changed
/// is for <see cref="FileScan"/> to find. Nothing else in the root is watched, so that no built site wakes anybody.
/// </summary>
public sealed class FileEvents : IDisposable
{
    private const int BufferSize = 64 * 1024;
    private static readonly string[] Folders = [SiteFolders.Content, ThemeFiles.Folder];

    private readonly RootFolder _root;
    private readonly Channel<string> _heard = Channel.CreateUnbounded<string>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly Lock _starting = new();
    private long _count;

    public FileEvents(RootFolder root) => _root = root;

    /// <summary>Paths relative to the root that something happened to: files or folders; empty where it may have happened to anything.</summary>
    public ChannelReader<string> Heard => _heard.Reader;

    /// <summary>How much was ever heard.</summary>
    public long Count => Volatile.Read(ref _count);

    /// <summary>Why nothing may be heard of some changes; null while all seems well.</summary>
    public string? Trouble { get; private set; }

    public void Start()
    {
        Watch("", isRoot: true);
        foreach (var folder in Folders)
        {
            Watch(folder, isRoot: false);
        }
    }

    public void Dispose()
    {
        lock (_starting)
        {
            foreach (var watcher in _watchers.Values)
            {
                watcher.Dispose();
            }

            _watchers.Clear();
        }

        _heard.Writer.TryComplete();
    }

    private void Watch(string folder, bool isRoot)
    {
        lock (_starting)
        {
            if (_watchers.Remove(folder, out var former))
            {
                former.Dispose();
            }

            if (!_root.HasFolder(folder))
            {
                return;
            }

            var watcher = new FileSystemWatcher(Path.Combine(_root.FullPath, folder));
            try
            {
                Begin(watcher, isRoot);
                _watchers[folder] = watcher;
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
            {
                Trouble = trouble.Message;
                watcher.Dispose();
            }
        }
    }

    private void Begin(FileSystemWatcher watcher, bool isRoot)
    {
        watcher.IncludeSubdirectories = !isRoot;
        watcher.InternalBufferSize = BufferSize;
        watcher.NotifyFilter |= NotifyFilters.Size | NotifyFilters.Attributes;
        FileSystemEventHandler hear = isRoot ? (_, change) => HearInRoot(change.Name) : (_, change) => Hear(change.FullPath);
        watcher.Changed += hear;
        watcher.Created += hear;
        watcher.Deleted += hear;
        watcher.Renamed += (sender, change) =>
        {
            hear(sender, new FileSystemEventArgs(WatcherChangeTypes.Deleted, Path.GetDirectoryName(change.OldFullPath)!, Path.GetFileName(change.OldName)));
            hear(sender, change);
        };
        watcher.Error += (_, error) => HearOfTrouble(error.GetException());
        watcher.EnableRaisingEvents = true;
    }

    /// <summary>A folder that was made anew is another one to the system, whatever its name.</summary>
    private void HearInRoot(string? name)
    {
        if (name is not null && Folders.Contains(name, StringComparer.Ordinal))
        {
            Watch(name, isRoot: false);
            Say(name);
        }
        else if (name == SiteSettings.File)
        {
            Say(name);
        }
    }

    private void Hear(string path) => Say(Path.GetRelativePath(_root.FullPath, path).Replace('\\', '/'));

    private void HearOfTrouble(Exception trouble)
    {
        // More happened at once than could be told: everything is looked at, and nothing is lost.
        Trouble = trouble is InternalBufferOverflowException ? Trouble : trouble.Message;
        Say("");
    }

    private void Say(string path)
    {
        Interlocked.Increment(ref _count);
        _heard.Writer.TryWrite(path);
    }
}
