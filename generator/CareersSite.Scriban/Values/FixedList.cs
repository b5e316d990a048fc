namespace CareersSite.Scriban.Values;

/// <summary>A list of the host: many renders may read it at once, so none may change it.</summary>
internal sealed class FixedList(ScriptValue[] items) : ScriptList
{
    public override int Count => items.Length;

    public override ScriptValue this[int index] => items[index];
}
