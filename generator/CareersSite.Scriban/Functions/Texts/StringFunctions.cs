using System.Globalization;
using System.Numerics;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>string.*</c>: questions about texts, and conversions.</summary>
internal static class StringFunctions
{
    public static readonly Builtin[] All =
    [
        new("contains", "text:string value:string", (_, a) => a.Text(1).Length > 0 && a.Text(0).Contains(a.Text(1), StringComparison.Ordinal)),
        new("empty", "text:string", (_, a) => a.Text(0).Length == 0),
        new("ends_with", "text:string value:string", (_, a) => a.Text(1).Length > 0 && a.Text(0).EndsWith(a.Text(1), StringComparison.Ordinal)),
        new("equals_ignore_case", "text:string value:string", (_, a) => string.Equals(a[0].AsText(), a[1].AsText(), StringComparison.OrdinalIgnoreCase)),
        new("index_of", "text:string search:string startIndex:int?=null count:int?=null stringComparison:string=null", IndexOf),
        new("pluralize", "number:int singular:string plural:string", (_, a) => a.Whole(0) == 1 ? a[1] : a[2]),
        new("size", "text:string", (_, a) => a.Text(0).Length),
        new("split", "text:string match:string", Split),
        new("starts_with", "text:string value:string", (_, a) => a.Text(1).Length > 0 && a.Text(0).StartsWith(a.Text(1), StringComparison.Ordinal)),
        new("to_double", "text:string", (_, a) => ToDouble(a.Text(0))),
        new("to_float", "text:string", (_, a) => ToFloat(a.Text(0))),
        new("to_int", "text:string", (_, a) => ToWhole(a.Text(0), int.MinValue, int.MaxValue)),
        new("to_long", "text:string", (_, a) => ToWhole(a.Text(0), long.MinValue, long.MaxValue)),
        new("whitespace", "text:string", (_, a) => string.IsNullOrWhiteSpace(a.Text(0))),
    ];

    private static ScriptValue IndexOf(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var (text, start) = (a.Text(0), a.OptionalWhole(2) ?? 0);
        if (start < 0 || start > text.Length)
            throw call.ArgumentError(2, "the start lies outside of the text");
        var count = a.OptionalWhole(3) ?? text.Length - start;
        if (count < 0 || count > text.Length - start)
            throw call.ArgumentError(3, "the count reaches past the end of the text");
        return text.IndexOf(a.Text(1), start, count, ParseComparison(call, a.Text(4)));
    }

    private static StringComparison ParseComparison(FunctionCall call, string name)
    {
        if (name.Length == 0)
            return StringComparison.Ordinal;
        return Enum.TryParse<StringComparison>(name, out var comparison) && Enum.IsDefined(comparison)
            ? comparison
            : throw call.ArgumentError(4, $"there is no comparison '{name}'", Spelling.Suggest(name, Enum.GetNames<StringComparison>()));
    }

    private static ScriptValue Split(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var parts = a.Text(0).Split(a.Text(1), StringSplitOptions.RemoveEmptyEntries);
        call.Charge(parts.Length);
        return ScriptArray.From(parts.Select(ScriptValue.From));
    }

    private static ScriptValue ToWhole(string text, long least, long most)
    {
        const int Longest = 40;
        if (text.Length > Longest || !BigInteger.TryParse(text, NumberStyles.Integer | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
            return default;
        return number >= least && number <= most ? ScriptValue.From(number) : default;
    }

    private static ScriptValue ToDouble(string text) =>
        double.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? number : default(ScriptValue);

    private static ScriptValue ToFloat(string text) =>
        float.TryParse(text, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? ScriptValue.From(number) : default;
}
