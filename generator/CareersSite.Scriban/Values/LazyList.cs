namespace CareersSite.Scriban.Values;

/// <summary>The result of a list function, worked out when it is first read, as templates expect: what nobody reads never runs.</summary>
internal sealed class LazyList(Func<ScriptList> compute) : ScriptList
{
    private ScriptList? _items;

    public override int Count => Items.Count;

    internal override bool IsDerived => true;

    private ScriptList Items => _items ??= compute();

    public override ScriptValue this[int index] => Items[index];
}
