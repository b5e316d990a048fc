using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>The local variables and arguments of a page body, an include, a function or a <c>with</c>. Kept and used again.</summary>
internal sealed class Frame
{
    private ScriptValue[] _arguments = [];
    private int _argumentCount;
    private ScriptArray? _argumentList;

    /// <summary>The variables <c>$name</c>, named arguments among them.</summary>
    public ScriptMap Locals { get; } = new();

    /// <summary>The block that <c>$$</c> writes, with the template that it stands in.</summary>
    public (Block Body, Template Template)? WrappedBlock { get; set; }

    /// <summary><c>$</c>, made when a template first asks for it.</summary>
    public ScriptArray ArgumentList
    {
        get
        {
            if (_argumentList is null)
            {
                _argumentList = ScriptArray.Of(_arguments.AsSpan(0, _argumentCount));
                foreach (var name in Locals.Names)
                {
                    Locals.TryGet(name, out var value);
                    _argumentList.SetMember(name, value);
                }
            }

            return _argumentList;
        }
    }

    public void Clear()
    {
        Locals.Clear();
        Array.Clear(_arguments, 0, _argumentCount);
        (_argumentCount, _argumentList, WrappedBlock) = (0, null, null);
    }

    public void SetArguments(Arguments arguments)
    {
        foreach (var (name, value) in arguments)
        {
            if (name is null)
                AddArgument(value);
            else
                Locals.Set(name, value);
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
}
