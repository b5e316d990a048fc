namespace CareersSite.Scriban.Values;

internal sealed class ReversedList(ScriptList source) : DerivedList(source)
{
    public override int Count => Source.Count;

    public override ScriptValue this[int index] => Source[Source.Count - 1 - index];
}
