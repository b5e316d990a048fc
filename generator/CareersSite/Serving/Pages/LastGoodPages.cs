namespace CareersSite.Serving.Pages;

/// <summary>The pages that were looked at last, as they were when they could last be made.</summary>
public sealed class LastGoodPages
{
    private const int Most = 200;

    private readonly Dictionary<string, LinkedListNode<(string Path, ReadOnlyMemory<byte> Bytes)>> _byPath = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Path, ReadOnlyMemory<byte> Bytes)> _newestFirst = new();
    private readonly Lock _lock = new();

    public void Keep(string path, ReadOnlyMemory<byte> bytes)
    {
        lock (_lock)
        {
            if (_byPath.TryGetValue(path, out var former))
            {
                _newestFirst.Remove(former);
            }

            _byPath[path] = _newestFirst.AddFirst((path, bytes));
            if (_byPath.Count > Most)
            {
                _byPath.Remove(_newestFirst.Last!.Value.Path);
                _newestFirst.RemoveLast();
            }
        }
    }

    public ReadOnlyMemory<byte>? Find(string path)
    {
        lock (_lock)
        {
            return _byPath.TryGetValue(path, out var kept) ? kept.Value.Bytes : null;
        }
    }
}
