using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Functions;

/// <summary>The equality by which <c>array.uniq</c> leaves items out.</summary>
internal sealed class ValueEquality : IEqualityComparer<ScriptValue>
{
    public static readonly ValueEquality Instance = new();

    public bool Equals(ScriptValue x, ScriptValue y) => Comparison.AreSame(x, y);

    public int GetHashCode(ScriptValue value)
    {
        if (value.IsNumber)
            return value.NumberValue.GetHashCode();
        return value.AsText() is { } text ? text.GetHashCode(StringComparison.Ordinal)
            : value.AsDate() is { } date ? date.GetHashCode()
            : value.AsList() is { } list ? list.Count
            : (int)value.Kind;
    }
}
