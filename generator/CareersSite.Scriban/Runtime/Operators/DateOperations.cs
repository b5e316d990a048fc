using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Operators with a date or a timespan on either side.</summary>
internal static class DateOperations
{
    public static ScriptValue Apply(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (left.Kind != right.Kind)
        {
            return site.Symbol switch
            {
                Operator.Equal => false,
                Operator.NotEqual => true,
                Operator.Add when left.Kind == ValueKind.Date && right.Kind == ValueKind.Duration => Shift(left, right.DurationValue, site),
                _ => throw site.Unsupported(left, right),
            };
        }

        if (site.Symbol.IsComparison())
            return Comparison.Holds(site.Symbol, Comparison.Order(left, right)!.Value);
        return (left.Kind, site.Symbol) switch
        {
            (ValueKind.Date, Operator.Subtract) => left.DateValue - right.DateValue,
            (ValueKind.Duration, Operator.Subtract) => Add(left.DurationValue.Ticks, -right.DurationValue.Ticks, site),
            (ValueKind.Duration, Operator.Add) => Add(left.DurationValue.Ticks, right.DurationValue.Ticks, site),
            _ => throw site.Unsupported(left, right),
        };
    }

    private static ScriptValue Shift(ScriptValue date, TimeSpan by, OperatorSite site)
    {
        try
        {
            return date.WithDate(date.DateValue + by);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw site.Error("the date is out of range");
        }
    }

    private static TimeSpan Add(long left, long right, OperatorSite site)
    {
        var sum = (Int128)left + right;
        return sum >= long.MinValue && sum <= long.MaxValue ? new TimeSpan((long)sum) : throw site.Error("the timespan is out of range");
    }
}
