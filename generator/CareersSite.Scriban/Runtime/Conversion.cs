using System.Globalization;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Values as the types that functions and statements ask for.</summary>
internal static class Conversion
{
    public static int ToInt(Renderer renderer, ScriptValue value, int position) =>
        TryToInt(value, out var number) ? number : throw renderer.Fail(position, $"a whole number is needed here, not {value.Describe()}");

    public static bool TryToInt(ScriptValue value, out int number)
    {
        number = 0;
        switch (value.Kind)
        {
            case ValueKind.Null:
                return true;
            case ValueKind.Int:
                number = value.IntValue;
                return true;
            case ValueKind.Bool:
                number = value.BoolValue ? 1 : 0;
                return true;
            case ValueKind.Text or ValueKind.Html:
                return int.TryParse(value.AsText(), NumberStyles.Integer, CultureInfo.InvariantCulture, out number);
        }

        if (!value.IsNumber)
            return false;
        var rounded = Math.Round(value.NumberValue);
        if (!(rounded is >= int.MinValue and <= int.MaxValue))
            return false;
        number = (int)rounded;
        return true;
    }

    public static bool TryToDouble(ScriptValue value, out double number)
    {
        number = 0;
        if (value.Kind is ValueKind.Text or ValueKind.Html)
            return double.TryParse(value.AsText(), NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out number);
        if (value.Kind == ValueKind.Bool)
            number = value.BoolValue ? 1 : 0;
        else if (value.IsNumber)
            number = value.NumberValue;
        return value.IsNumber || value.IsNull || value.Kind == ValueKind.Bool;
    }

    /// <summary>The value's type, with an article, as errors name it.</summary>
    public static string Describe(this ScriptValue value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Empty => "`empty`",
        ValueKind.Bool => "a bool",
        ValueKind.Text => "a text",
        ValueKind.Html => "HTML",
        ValueKind.Date => "a date",
        ValueKind.Duration => "a timespan",
        ValueKind.List => "a list",
        ValueKind.Object => "an object",
        ValueKind.Function => "a function",
        _ => "a number",
    };
}
