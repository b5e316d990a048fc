using CareersSite.Files;

namespace CareersSite.Serving.Watching;

/// <summary>The lengths and times of all files of a site at one moment: what has changed, whatever anybody says.</summary>
public sealed class FileScan
{
    /// <summary>File systems keep times in steps, some of two seconds: a file may be written twice in one.</summary>
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(2);

    private readonly Dictionary<string, SiteFile> _files;
    private readonly DateTime _taken;

    private FileScan(Dictionary<string, SiteFile> files, DateTime taken) => (_files, _taken) = (files, taken);

    public static FileScan Take(RootFolder root, TimeProvider clock)
    {
        var taken = clock.GetUtcNow().UtcDateTime;
        return new FileScan(SiteFolders.Files(root).ToDictionary(file => file.Path, StringComparer.Ordinal), taken);
    }

    /// <summary>Files that are new, gone or another since <paramref name="former"/>.</summary>
    public IEnumerable<string> ChangedSince(FileScan former) => _files.Values
        .Where(file => !former._files.TryGetValue(file.Path, out var before) || before != file)
        .Select(file => file.Path)
        .Concat(former._files.Keys.Where(path => !_files.ContainsKey(path)));

    /// <summary>Files so new at the time of the look that they may have been written once more without a trace.</summary>
    public IEnumerable<string> Unsettled() => _files.Values.Where(file => (_taken - file.ChangedUtc).Duration() < Step).Select(file => file.Path);

    /// <summary>The files that <paramref name="places"/> name: a file itself, all below a folder, all of them for an empty name.</summary>
    public IEnumerable<string> In(IReadOnlySet<string> places) => places.Count == 0 ? [] : _files.Keys.Where(path => IsIn(path, places));

    private static bool IsIn(string path, IReadOnlySet<string> places)
    {
        for (var end = path.Length; end > 0; end = path.LastIndexOf('/', end - 1))
        {
            if (places.Contains(path[..end]))
            {
                return true;
            }
        }

        return places.Contains("");
    }
}
