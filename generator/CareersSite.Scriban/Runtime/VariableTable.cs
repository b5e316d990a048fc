namespace CareersSite.Scriban.Runtime;

/// <summary>A few variables in an array: calls have so few that searching them in a row is faster than hashing. Kept and used again.</summary>
internal sealed class VariableTable : ScriptObject
{
    private string[] _names = [];
    private ScriptValue[] _values = [];
    private int _count;
    private HashSet<string>? _readOnly;

    public override IEnumerable<string> Names => _names.Take(_count);

    public void Clear()
    {
        Array.Clear(_values, 0, _count);
        _count = 0;
        _readOnly = null;
    }

    public override bool TryGet(string name, out ScriptValue value)
    {
        var index = Find(name);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    public void Protect(string name) => (_readOnly ??= []).Add(name);

    internal override bool CanSet(string name) => _readOnly is null || !_readOnly.Contains(name);

    internal override void Set(string name, ScriptValue value)
    {
        var index = Find(name);
        if (index < 0)
        {
            index = _count++;
            if (index == _names.Length)
            {
                Array.Resize(ref _names, Math.Max(4, index * 2));
                Array.Resize(ref _values, _names.Length);
            }

            _names[index] = name;
        }

        _values[index] = value;
    }

    /// <summary>The names of a template are interned, so that most comparisons end at the reference.</summary>
    private int Find(string name)
    {
        for (var i = 0; i < _count; i++)
        {
            if (ReferenceEquals(_names[i], name) || _names[i] == name)
                return i;
        }

        return -1;
    }
}
