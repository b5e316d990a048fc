using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Functions;

/// <summary><c>math.*</c>.</summary>
internal static class MathFunctions
{
    public static readonly Builtin[] All =
    [
        new("abs", "value:any", Abs),
        new("ceil", "value:double", (_, a) => Math.Ceiling(a.Number(0))),
        new("divided_by", "value:double divisor:any", DividedBy),
        new("floor", "value:double", (_, a) => Math.Floor(a.Number(0))),
        new("format", "value:any format:string culture:string=null", Format),
        new("is_number", "value:any", (_, a) => a[0].IsNumber),
        new("minus", "value:any with:any", (call, a) => Apply(call, Operator.Subtract, a)),
        new("modulo", "value:any with:any", (call, a) => Apply(call, Operator.Remainder, a)),
        new("plus", "value:any with:any", (call, a) => Apply(call, Operator.Add, a)),
        new("random", "minValue:int maxValue:int", Random),
        new("round", "value:double precision:int=0", (_, a) => Math.Round(a.Number(0), Math.Clamp(a.Whole(1), 0, 15))),
        new("times", "value:any with:any", (call, a) => Apply(call, Operator.Multiply, a)),
        new("uuid", "", (_, _) => Guid.NewGuid().ToString()),
    ];

    private static ScriptValue Apply(FunctionCall call, Operator symbol, ReadOnlySpan<ScriptValue> a) =>
        Operation.Apply(a[0], a[1], new OperatorSite(call.Renderer, symbol, call.Start, call.Start));

    private static ScriptValue Abs(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (a[0].IsNull)
            return default;
        if (!a[0].IsNumber)
            throw call.ArgumentError(0, $"a number is needed here, not {a[0].Describe()}");
        return NumberOperations.Compare(a[0], 0) < 0 ? NumberOperations.Negate(a[0]) : a[0];
    }

    /// <summary>A whole divisor rounds the result down to a whole number.</summary>
    private static ScriptValue DividedBy(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (!a[1].IsNumber)
            throw call.ArgumentError(1, $"a number is needed here, not {a[1].Describe()}");
        var quotient = a.Number(0) / a[1].NumberValue;
        if (!a[1].IsInteger)
            return quotient;
        return double.IsFinite(quotient) ? (long)Math.Floor(quotient) : (int)Math.Floor(quotient);
    }

    private static ScriptValue Format(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (a[0].IsNull)
            return "";
        return a[0].IsNumber ? NumberFormat.Apply(call, a[0], a.Text(1)) : throw call.Error($"a number is needed here, not {a[0].Describe()}");
    }

    private static ScriptValue Random(FunctionCall call, ReadOnlySpan<ScriptValue> a) => a.Whole(0) < a.Whole(1)
        ? System.Random.Shared.Next(a.Whole(0), a.Whole(1))
        : throw call.Error("the first bound must be smaller than the second");
}
