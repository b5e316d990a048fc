namespace CareersSite.Scriban.Values;

/// <summary>A stretch of another list, without a copy of it.</summary>
internal sealed class ListSlice(ScriptList source, int start, int count) : ScriptList
{
    public override int Count => count;

    internal override bool IsDerived => true;

    public override ScriptValue this[int index] => source[start + index];
}
