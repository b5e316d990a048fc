namespace CareersSite.Scriban.Values;

internal sealed class ReversedList(ScriptList source) : ScriptList
{
    public override int Count => source.Count;

    internal override bool IsDerived => true;

    public override ScriptValue this[int index] => source[source.Count - 1 - index];
}
