using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Whether values are the same, and in what order they come.</summary>
internal static class Comparison
{
    private const int DeepestList = 20;

    public static bool Holds(Operator symbol, int order) => symbol switch
    {
        Operator.Equal => order == 0,
        Operator.NotEqual => order != 0,
        Operator.Less => order < 0,
        Operator.LessOrEqual => order <= 0,
        Operator.Greater => order > 0,
        _ => order >= 0,
    };

    /// <summary>Equality without conversion between kinds, except among numbers; objects are the same only when they are one.</summary>
    public static bool AreSame(ScriptValue left, ScriptValue right) => AreSame(left, right, depth: 0);

    /// <summary>Equality as <c>==</c> sees items of lists, where a text equals what prints like it.</summary>
    public static bool AreLike(ScriptValue left, ScriptValue right) =>
        left.Kind is ValueKind.Text || right.Kind is ValueKind.Text
            ? !left.IsNull && !right.IsNull && left.ToString() == right.ToString()
            : AreSame(left, right);

    /// <summary>The order for sorting; null when the two cannot be compared. Null values come first.</summary>
    public static int? Order(ScriptValue left, ScriptValue right)
    {
        if (left.IsNull || right.IsNull)
            return (left.IsNull ? 0 : 1) - (right.IsNull ? 0 : 1);
        if (left.IsNumber && right.IsNumber)
            return NumberOperations.Compare(left, right);
        if (left.AsText() is { } leftText && right.AsText() is { } rightText)
            return TextOrder.Compare(leftText, rightText);
        if (left.Kind != right.Kind)
            return null;
        return left.Kind switch
        {
            ValueKind.Bool => left.BoolValue.CompareTo(right.BoolValue),
            ValueKind.Date => left.DateValue.CompareTo(right.DateValue),
            ValueKind.Duration => left.DurationValue.CompareTo(right.DurationValue),
            _ => null,
        };
    }

    private static bool AreSame(ScriptValue left, ScriptValue right, int depth)
    {
        if (left.IsNumber && right.IsNumber)
            return NumberOperations.Compare(left, right) == 0;
        if (left.Kind != right.Kind)
            return left.AsText() is { } text && text == right.AsText();
        return left.Kind switch
        {
            ValueKind.Null or ValueKind.Empty => true,
            ValueKind.Bool => left.BoolValue == right.BoolValue,
            ValueKind.Text => (string)left.Reference == (string)right.Reference,
            ValueKind.Date => left.DateValue == right.DateValue,
            ValueKind.Duration => left.DurationValue == right.DurationValue,
            ValueKind.List => AreSameLists(left.AsList()!, right.AsList()!, depth),
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    private static bool AreSameLists(ScriptList left, ScriptList right, int depth)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count || depth == DeepestList)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!AreSame(left[i], right[i], depth + 1))
                return false;
        }

        return true;
    }
}
