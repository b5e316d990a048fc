using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>What an operator means for the kinds of its operands.</summary>
internal static class Operation
{
    public static ScriptValue Apply(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (left.IsNumber && right.IsNumber)
            return NumberOperations.Apply(left, right, site);
        if (IsText(left) || IsText(right))
            return TextOperations.Apply(left, right, site);
        if (left.Kind <= ValueKind.Empty || right.Kind <= ValueKind.Empty)
            return ApplyToNull(left, right, site.Symbol);
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
            return ListOperations.Apply(left, right, site);
        if (left.Kind is ValueKind.Date or ValueKind.Duration || right.Kind is ValueKind.Date or ValueKind.Duration)
            return DateOperations.Apply(left, right, site);
        if (left.Kind == ValueKind.Bool || right.Kind == ValueKind.Bool)
            return ApplyToBool(left, right, site);
        return site.Symbol switch
        {
            Operator.Equal => ReferenceEquals(left.Reference, right.Reference),
            Operator.NotEqual => !ReferenceEquals(left.Reference, right.Reference),
            _ => throw site.Unsupported(left, right),
        };
    }

    private static bool IsText(ScriptValue value) => value.Kind is ValueKind.Text or ValueKind.Html;

    /// <summary>Null in arithmetic gives null, and in a comparison false; it equals itself.</summary>
    private static ScriptValue ApplyToNull(ScriptValue left, ScriptValue right, Operator symbol) => symbol switch
    {
        Operator.Equal => AreEqualToNull(left, right),
        Operator.NotEqual => !AreEqualToNull(left, right),
        _ when symbol.IsComparison() => false,
        _ => default(ScriptValue),
    };

    /// <summary><c>empty</c> equals every list and object that is.</summary>
    private static bool AreEqualToNull(ScriptValue left, ScriptValue right)
    {
        if (left.Kind == right.Kind)
            return true;
        var other = left.Kind == ValueKind.Empty ? right : left;
        return left.Kind == ValueKind.Empty || right.Kind == ValueKind.Empty
            ? other.AsList()?.Count == 0 || other.AsObject()?.Names.Any() == false
            : false;
    }

    private static ScriptValue ApplyToBool(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (left.IsNumber || right.IsNumber)
            return NumberOperations.Apply(AsNumber(left), AsNumber(right), site);
        return site.Symbol switch
        {
            Operator.Equal => left.Kind == right.Kind && left.BoolValue == right.BoolValue,
            Operator.NotEqual => left.Kind != right.Kind || left.BoolValue != right.BoolValue,
            _ => throw site.Unsupported(left, right),
        };
    }

    private static ScriptValue AsNumber(ScriptValue value) => value.Kind == ValueKind.Bool ? value.BoolValue ? 1 : 0 : value;
}
