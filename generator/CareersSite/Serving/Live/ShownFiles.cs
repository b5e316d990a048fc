namespace CareersSite.Serving.Live;

/// <summary>The files as pages that are open somewhere were sent with them, so that such a page hears of those alone that have changed since.</summary>
public sealed class ShownFiles
{
    /// <summary>A page that is older hears of all files, and loads itself again for its scripts.</summary>
    private const int Most = 100;

    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _byMark = new(StringComparer.Ordinal);
    private readonly Queue<string> _oldestFirst = new();
    private readonly Lock _lock = new();

    public void Keep(SiteVersion version)
    {
        lock (_lock)
        {
            if (!_byMark.TryAdd(version.FilesMark, version.Files))
            {
                return;
            }

            _oldestFirst.Enqueue(version.FilesMark);
            if (_oldestFirst.Count > Most)
            {
                _byMark.Remove(_oldestFirst.Dequeue());
            }
        }
    }

    /// <param name="mark">As a page says it (<see cref="SiteVersion.FilesMark"/>).</param>
    /// <returns>Null where no page was sent with it, or long ago.</returns>
    public IReadOnlyDictionary<string, string>? Find(string mark)
    {
        lock (_lock)
        {
            return _byMark.GetValueOrDefault(mark);
        }
    }
}
