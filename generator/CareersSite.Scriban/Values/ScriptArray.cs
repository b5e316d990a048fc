namespace CareersSite.Scriban.Values;

/// <summary>A list that a template made and may change: it grows when an index past its end is set, and can carry named members.</summary>
internal sealed class ScriptArray : ScriptList
{
    private readonly List<ScriptValue> _items;
    private ScriptMap? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<ScriptValue>(capacity);

    private ScriptArray(List<ScriptValue> items) => _items = items;

    public static new ScriptArray From(IEnumerable<ScriptValue> items) => new([.. items]);

    public static new ScriptArray Of(params ReadOnlySpan<ScriptValue> items) => new([.. items]);

    public static ScriptArray Join(ScriptList first, ScriptList second)
    {
        var joined = new ScriptArray(first.Count + second.Count);
        joined.AddAll(first);
        joined.AddAll(second);
        return joined;
    }

    public override int Count => _items.Count;

    public override ScriptValue this[int index] => _items[index];

    public ScriptMap? Members => _members;

    public void Add(ScriptValue item) => _items.Add(item);

    public void Set(int index, ScriptValue item)
    {
        while (_items.Count <= index)
            _items.Add(default);
        _items[index] = item;
    }

    public void SetMember(string name, ScriptValue value) => (_members ??= [])[name] = value;

    private void AddAll(ScriptList list)
    {
        if (list is ScriptArray array)
            _items.AddRange(array._items);
        else
            _items.AddRange(list);
    }
}
