using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Functions;

/// <summary>The equality by which <c>array.uniq</c> leaves items out.</summary>
internal sealed class ValueEquality(FunctionCall call) : IEqualityComparer<ScriptValue>
{
    public bool Equals(ScriptValue x, ScriptValue y) => Comparison.AreSame(x, y, call.Renderer.Budget, call.Start);

    public int GetHashCode(ScriptValue value)
    {
        call.Renderer.Budget.ChargeText(value.AsText()?.Length ?? 0, call.Start);
        if (value.IsNumber)
            return value.NumberValue.GetHashCode();
        return value.AsText() is { } text ? text.GetHashCode(StringComparison.Ordinal)
            : value.AsDate() is { } date ? date.GetHashCode()
            : value.AsList() is { } list ? list.Count
            : (int)value.Kind;
    }
}
