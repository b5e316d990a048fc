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
    public static bool AreSame(ScriptValue left, ScriptValue right, Budget budget, int position) =>
        AreSame(left, right, new Walk(budget, position));

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

    private static bool AreSame(ScriptValue left, ScriptValue right, Walk walk)
    {
        walk.Budget.Charge(1, walk.Position);
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
            ValueKind.List => AreSameLists(left.AsList()!, right.AsList()!, walk),
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    private static bool AreSameLists(ScriptList left, ScriptList right, Walk walk)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left.Count != right.Count || walk.Depth == DeepestList)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!AreSame(left[i], right[i], walk with { Depth = walk.Depth + 1 }))
                return false;
        }

        return true;
    }

    /// <summary>A comparison under way; lists in lists make it as long as it may be.</summary>
    private readonly record struct Walk(Budget Budget, int Position, int Depth = 0);
}
