namespace CareersSite.Scriban.Runtime;

/// <summary>A loop that is running: its variable's value and its place in the list. Kept and used again for later loops.</summary>
internal sealed class Loop
{
    private int _count;
    private ScriptValue _previous;

    public LoopKind Kind { get; private set; }

    /// <summary>The loop variable's name; null for <c>while</c>.</summary>
    public string? Name { get; private set; }

    public ScriptValue Value { get; private set; }

    /// <summary>The call that the loop runs in; a local variable such as <c>$i</c> is seen only there.</summary>
    public Frame? Frame { get; private set; }

    public int Index { get; private set; }

    /// <summary><c>tablerow</c> only: the column, from 0.</summary>
    public int Column { get; set; }

    public void Start(LoopKind kind, string? name, int count, Frame frame)
    {
        (Kind, Name, _count, Frame) = (kind, name, count, frame);
        (Value, Index, Column) = (default, -1, 0);
    }

    public void MoveTo(int index, ScriptValue value)
    {
        (Index, _previous, Value) = (index, Value, value);
    }

    public ScriptValue Read(string member, Budget budget, int position) => member switch
    {
        "index" => Index,
        "rindex" => _count - 1 - Index,
        "first" => Index == 0,
        "last" => Index == _count - 1,
        "even" => Index % 2 == 0,
        "odd" => Index % 2 == 1,
        "length" => _count,
        "changed" => Index == 0 || !Comparison.AreSame(_previous, Value, budget, position),
        "col" => Column,
        _ => default(ScriptValue),
    };
}
