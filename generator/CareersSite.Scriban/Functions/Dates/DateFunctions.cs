using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>date.*</c>. Cultures are accepted and ignored: month names belong to the theme.</summary>
internal static class DateFunctions
{
    public static readonly Builtin[] All =
    [
        new("add_days", "date:date days:double", (call, a) => Shift(call, a, static (date, amount) => date.AddDays(amount))),
        new("add_hours", "date:date hours:double", (call, a) => Shift(call, a, static (date, amount) => date.AddHours(amount))),
        new("add_milliseconds", "date:date millis:double", (call, a) => Shift(call, a, static (date, amount) => date.AddMilliseconds(amount))),
        new("add_minutes", "date:date minutes:double", (call, a) => Shift(call, a, static (date, amount) => date.AddMinutes(amount))),
        new("add_months", "date:date months:int", (call, a) => Shift(call, a, static (date, amount) => date.AddMonths((int)amount))),
        new("add_seconds", "date:date seconds:double", (call, a) => Shift(call, a, static (date, amount) => date.AddSeconds(amount))),
        new("add_years", "date:date years:int", (call, a) => Shift(call, a, static (date, amount) => date.AddYears((int)amount))),
        new("now", "", (call, _) => call.Context.Clock.GetLocalNow()),
        new("parse", "text:string pattern:string=null culture:string=null", (_, a) => Parse(a[0], a[1])),
        new("parse_to_string", "text:string output_pattern:string=null output_culture:string=null input_pattern:string=null input_culture:string=null", ParseToString),
        new("to_string", "date:date pattern:string culture:string=null", (_, a) => a[0].IsNull ? "" : DateFormatter.Format(a[0], a.Text(1))),
        new("utc_now", "", (call, _) => call.Context.Clock.GetUtcNow()),
    ];

    /// <summary><c>date '2026-01-02'</c>, and <c>date</c> alone for now.</summary>
    public static ScriptValue Make(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (a[0].IsNull)
            return call.Context.Clock.GetLocalNow();
        return a[0].Kind == ValueKind.Date ? a[0] : Parse(call.Text(a[0]), a[1]);
    }

    private static ScriptValue Parse(ScriptValue text, ScriptValue pattern)
    {
        var written = text.AsText();
        if (string.IsNullOrEmpty(written))
            return default;
        return string.IsNullOrEmpty(pattern.AsText()) ? DateParser.Parse(written) : DateParser.Parse(written, pattern.AsText()!);
    }

    private static ScriptValue ParseToString(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        var date = Parse(a[0], a[3]);
        return date.IsNull ? "" : DateFormatter.Format(date, a[1].AsText() ?? call.Renderer.DateFormat);
    }

    private static ScriptValue Shift(FunctionCall call, ReadOnlySpan<ScriptValue> a, Func<DateTimeOffset, double, DateTimeOffset> shift)
    {
        if (a[0].IsNull)
            return default;
        var amount = a.Number(1);
        if (!double.IsFinite(amount))
            throw call.ArgumentError(1, "a finite number is needed here");
        try
        {
            return a[0].WithDate(shift(a[0].DateValue, amount));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Error("the date would lie outside of the years 1 to 9999");
        }
    }
}
