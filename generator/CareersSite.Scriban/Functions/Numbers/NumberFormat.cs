using System.Globalization;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Functions;

/// <summary>.NET format strings for numbers and dates, in the invariant culture.</summary>
internal static class NumberFormat
{
    /// <summary>More digits than this are no number that anybody reads, and .NET would make a text of a gigabyte of them.</summary>
    private const int MostDigits = 100;

    public static ScriptValue Apply(FunctionCall call, ScriptValue value, string format)
    {
        if (value.AsFormattable() is not { } formattable)
            throw call.Error($"{value.Describe()} has no formats");
        if (format.Length > 1 && int.TryParse(format.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits > MostDigits)
            throw call.ArgumentError(1, FormattableString.Invariant($"no more than {MostDigits} digits can be asked for"));
        try
        {
            return formattable.ToString(format, CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            throw call.ArgumentError(1, $"'{format}' is no format for {value.Describe()}");
        }
    }
}
