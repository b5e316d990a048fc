namespace CareersSite.Scriban.Values;

/// <summary>
/// Names with values, in order. Most objects and scopes have so few that searching them in a row is faster than hashing; the others
/// get an index.
/// </summary>
internal sealed class MemberTable
{
    private const int MostWithoutIndex = 12;

    private string[] _names = [];
    private ScriptValue[] _values = [];
    private Dictionary<string, int>? _index;

    public int Count { get; private set; }

    public IEnumerable<string> Names => _names.Take(Count);

    public bool TryGet(string name, out ScriptValue value)
    {
        var at = Find(name);
        value = at < 0 ? default : _values[at];
        return at >= 0;
    }

    public void Set(string name, ScriptValue value)
    {
        var at = Find(name);
        if (at < 0)
            at = Add(name);
        _values[at] = value;
    }

    /// <summary>Forgets the members and keeps the room for them.</summary>
    public void Clear()
    {
        Array.Clear(_names, 0, Count);
        Array.Clear(_values, 0, Count);
        (Count, _index) = (0, null);
    }

    private int Add(string name)
    {
        if (Count == _names.Length)
        {
            Array.Resize(ref _names, Math.Max(4, Count * 2));
            Array.Resize(ref _values, _names.Length);
        }

        _names[Count] = name;
        if (_index is not null)
            _index.Add(name, Count);
        else if (Count == MostWithoutIndex)
            _index = _names.Take(Count + 1).Select((known, at) => (known, at)).ToDictionary(entry => entry.known, entry => entry.at, StringComparer.Ordinal);
        return Count++;
    }

    /// <summary>The names of a template are interned, so that most comparisons end at the reference.</summary>
    private int Find(string name)
    {
        if (_index is not null)
            return _index.TryGetValue(name, out var found) ? found : -1;
        for (var at = 0; at < Count; at++)
        {
            if (ReferenceEquals(_names[at], name) || _names[at] == name)
                return at;
        }

        return -1;
    }
}
