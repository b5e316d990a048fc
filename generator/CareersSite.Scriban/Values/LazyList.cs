namespace CareersSite.Scriban.Values;

/// <summary>The result of a list function, worked out when it is first read, as templates expect: what nobody reads never runs.</summary>
internal sealed class LazyList(ScriptList source, Func<ScriptList, ScriptList> compute) : DerivedList(source)
{
    private ScriptList? _items;

    public override int Count => Items.Count;

    private ScriptList Items => _items ??= compute(Source);

    public override ScriptValue this[int index] => Items[index];
}
