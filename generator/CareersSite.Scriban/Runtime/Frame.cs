using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>The local variables and arguments of a page body, an include, a function or a <c>with</c>. Kept and used again.</summary>
internal sealed class Frame
{
    private string[] _names = [];
    private ScriptValue[] _values = [];
    private int _localCount;
    private ScriptValue[] _arguments = [];
    private int _argumentCount;
    private ScriptArray? _argumentList;
    private HashSet<string>? _readOnly;

    /// <summary>The block that <c>$$</c> writes, with the template that it stands in.</summary>
    public (Block Body, Template Template)? WrappedBlock { get; set; }

    /// <summary><c>$</c>, made when a template first asks for it.</summary>
    public ScriptArray ArgumentList
    {
        get
        {
            if (_argumentList is null)
            {
                _argumentList = new ScriptArray(_arguments.AsSpan(0, _argumentCount));
                for (var i = 0; i < _localCount; i++)
                    _argumentList.SetMember(_names[i], _values[i]);
            }

            return _argumentList;
        }
    }

    public void Clear()
    {
        Array.Clear(_values, 0, _localCount);
        Array.Clear(_arguments, 0, _argumentCount);
        (_localCount, _argumentCount) = (0, 0);
        (_argumentList, _readOnly, WrappedBlock) = (null, null, null);
    }

    public void SetArguments(Arguments arguments)
    {
        foreach (var (name, value) in arguments)
        {
            if (name is null)
                AddArgument(value);
            else
                TrySet(name, value);
        }
    }

    /// <summary>Takes over the arguments of another frame, but not its locals.</summary>
    public void ShareArguments(Frame other)
    {
        for (var i = 0; i < other._argumentCount; i++)
            AddArgument(other._arguments[i]);
        WrappedBlock = other.WrappedBlock;
    }

    public void AddArgument(ScriptValue value) => SetArgument(_argumentCount, value);

    public void SetArgument(int index, ScriptValue value)
    {
        if (index >= _arguments.Length)
            Array.Resize(ref _arguments, Math.Max(4, Math.Max(index + 1, _arguments.Length * 2)));
        _arguments[index] = value;
        _argumentCount = Math.Max(_argumentCount, index + 1);
    }

    public ScriptValue Argument(int index) => index < _argumentCount ? _arguments[index] : default;

    public bool TryGet(string name, out ScriptValue value)
    {
        var index = Find(name);
        value = index < 0 ? default : _values[index];
        return index >= 0;
    }

    public bool TrySet(string name, ScriptValue value)
    {
        if (_readOnly is not null && _readOnly.Contains(name))
            return false;
        var index = Find(name);
        if (index < 0)
        {
            index = _localCount++;
            if (index == _names.Length)
            {
                Array.Resize(ref _names, Math.Max(4, index * 2));
                Array.Resize(ref _values, _names.Length);
            }

            _names[index] = name;
        }

        _values[index] = value;
        return true;
    }

    public void Protect(string name) => (_readOnly ??= []).Add(name);

    /// <summary>Names of one template are interned, so that most comparisons end at the reference.</summary>
    private int Find(string name)
    {
        for (var i = 0; i < _localCount; i++)
        {
            if (ReferenceEquals(_names[i], name) || _names[i] == name)
                return i;
        }

        return -1;
    }
}
