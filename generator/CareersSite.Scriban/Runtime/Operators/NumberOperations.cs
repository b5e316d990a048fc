using System.Numerics;
using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Operators between numbers. The wider kind wins: integers, then float, double, decimal.</summary>
internal static class NumberOperations
{
    /// <summary>No integer grows beyond so many bits; a template that needs more is a runaway.</summary>
    private const int MostBits = 1 << 12;

    public static ScriptValue Apply(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (site.Symbol.IsComparison())
            return CompareBy(site.Symbol, left, right);
        if (site.Symbol is Operator.Range or Operator.RangeExclusive)
            return Range(left, right, site);
        if (left.IsInteger && right.IsInteger)
            return ApplyToIntegers(left, right, site);
        if (left.Kind == ValueKind.Decimal || right.Kind == ValueKind.Decimal)
            return ApplyToDecimals(left, right, site);
        if (left.Kind == ValueKind.Double || right.Kind == ValueKind.Double)
            return ApplyToDoubles(left.NumberValue, right.NumberValue, site);
        return ApplyToFloats((float)left.NumberValue, (float)right.NumberValue, site);
    }

    public static ScriptValue Negate(ScriptValue value) => value.Kind switch
    {
        ValueKind.Double => -value.DoubleValue,
        ValueKind.Float => ScriptValue.From(-value.FloatValue),
        ValueKind.Decimal => -value.DecimalValue,
        _ => ScriptValue.From(-value.BigIntegerValue),
    };

    public static int Compare(ScriptValue left, ScriptValue right)
    {
        if (left.Kind <= ValueKind.Long && right.Kind <= ValueKind.Long)
            return left.LongValue.CompareTo(right.LongValue);
        if (left.IsInteger && right.IsInteger)
            return left.BigIntegerValue.CompareTo(right.BigIntegerValue);
        if (left.Kind == ValueKind.Decimal && right.Kind == ValueKind.Decimal)
            return left.DecimalValue.CompareTo(right.DecimalValue);
        return left.NumberValue.CompareTo(right.NumberValue);
    }

    private static bool CompareBy(Operator symbol, ScriptValue left, ScriptValue right)
    {
        // NaN is neither less than nor equal to anything, itself included.
        if (double.IsNaN(left.NumberValue) || double.IsNaN(right.NumberValue))
            return symbol == Operator.NotEqual;
        return Comparison.Holds(symbol, Compare(left, right));
    }

    private static ScriptValue Range(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (!left.IsInteger || !right.IsInteger)
            throw site.Error("a range runs between whole numbers, and `//` gives whole ones");
        var (from, to) = (left.BigIntegerValue, right.BigIntegerValue);
        var length = BigInteger.Abs(to - from) + (site.Symbol == Operator.Range ? 1 : 0);
        if (length > site.Renderer.Budget.Limits.Loops)
            throw site.Error(FormattableString.Invariant($"the range has more than {site.Renderer.Budget.Limits.Loops:N0} items"));
        return ScriptValue.From(new NumberRange(from, (int)length, to >= from));
    }

    private static ScriptValue ApplyToIntegers(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        if (site.Symbol is Operator.ShiftLeft or Operator.ShiftRight)
            return Shift(left.BigIntegerValue, right, site);
        if (site.Symbol == Operator.Divide)
            return left.NumberValue / right.NumberValue;
        if (site.Symbol is Operator.DivideRound or Operator.Remainder && right.BigIntegerValue.IsZero)
            throw site.Error("division by zero");
        if (left.Kind == ValueKind.Int && right.Kind == ValueKind.Int)
            return ApplyToInts(left.IntValue, right.IntValue, site.Symbol);
        var (a, b) = (left.BigIntegerValue, right.BigIntegerValue);
        return Bounded(site.Symbol switch
        {
            Operator.Add => a + b,
            Operator.Subtract => a - b,
            Operator.Multiply => a * b,
            Operator.DivideRound => BigInteger.Divide(a, b),
            _ => BigInteger.Remainder(a, b),
        }, site);
    }

    /// <summary>Two 32-bit operands cannot overflow 64 bits.</summary>
    private static ScriptValue ApplyToInts(long left, long right, Operator symbol) => symbol switch
    {
        Operator.Add => left + right,
        Operator.Subtract => left - right,
        Operator.Multiply => left * right,
        Operator.DivideRound => left / right,
        _ => left % right,
    };

    private static ScriptValue Shift(BigInteger value, ScriptValue by, OperatorSite site)
    {
        if (!Conversion.TryToInt(by, out var bits) || Math.Abs((long)bits) > MostBits)
            throw site.Error("the shift is too wide");
        return Bounded(site.Symbol == Operator.ShiftLeft ? value << bits : value >> bits, site);
    }

    private static ScriptValue Bounded(BigInteger value, OperatorSite site) =>
        value.GetBitLength() <= MostBits ? ScriptValue.From(value) : throw site.Error("the number is too large");

    private static ScriptValue ApplyToDoubles(double left, double right, OperatorSite site) => site.Symbol switch
    {
        Operator.Add => left + right,
        Operator.Subtract => left - right,
        Operator.Multiply => left * right,
        Operator.Divide => left / right,
        Operator.DivideRound => Math.Round(left / right),
        Operator.Remainder => left % right,
        Operator.ShiftLeft => left * Math.Pow(2, right),
        _ => left / Math.Pow(2, right),
    };

    private static ScriptValue ApplyToFloats(float left, float right, OperatorSite site) => site.Symbol switch
    {
        Operator.Add => ScriptValue.From(left + right),
        Operator.Subtract => ScriptValue.From(left - right),
        Operator.Multiply => ScriptValue.From(left * right),
        Operator.Divide => ScriptValue.From(left / right),
        Operator.DivideRound => ScriptValue.From(MathF.Truncate(left / right)),
        Operator.Remainder => ScriptValue.From(left % right),
        Operator.ShiftLeft => ScriptValue.From(left * MathF.Pow(2, right)),
        _ => ScriptValue.From(left / MathF.Pow(2, right)),
    };

    private static ScriptValue ApplyToDecimals(ScriptValue left, ScriptValue right, OperatorSite site)
    {
        try
        {
            var (a, b) = (left.DecimalValue, right.DecimalValue);
            return site.Symbol switch
            {
                Operator.Add => a + b,
                Operator.Subtract => a - b,
                Operator.Multiply => a * b,
                Operator.Divide => a / b,
                Operator.DivideRound => decimal.Round(a / b),
                Operator.Remainder => a % b,
                Operator.ShiftLeft => a * (decimal)Math.Pow(2, (double)b),
                _ => a / (decimal)Math.Pow(2, (double)b),
            };
        }
        catch (DivideByZeroException)
        {
            throw site.Error("division by zero");
        }
        catch (OverflowException)
        {
            throw site.Error("the number is too large for a decimal");
        }
    }
}
