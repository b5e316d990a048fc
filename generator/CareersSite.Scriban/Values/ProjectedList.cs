namespace CareersSite.Scriban.Values;

internal sealed class ProjectedList<T>(IReadOnlyList<T> items, Func<T, ScriptValue> project) : ScriptList
{
    public override int Count => items.Count;

    public override ScriptValue this[int index] => project(items[index]);
}
