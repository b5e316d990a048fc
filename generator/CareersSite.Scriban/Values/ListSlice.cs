namespace CareersSite.Scriban.Values;

/// <summary>A stretch of another list, without a copy of it.</summary>
internal sealed class ListSlice(ScriptList source, int start, int count) : DerivedList(source)
{
    public override int Count => count;

    public override ScriptValue this[int index] => Source[start + index];
}
