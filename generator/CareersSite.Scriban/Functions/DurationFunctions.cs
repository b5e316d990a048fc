using System.Globalization;

namespace CareersSite.Scriban.Functions;

/// <summary><c>timespan.*</c>.</summary>
internal static class DurationFunctions
{
    public static readonly Builtin[] All =
    [
        new("from_days", "days:double", (_, a) => TimeSpan.FromDays(a.Number(0))),
        new("from_hours", "hours:double", (_, a) => TimeSpan.FromHours(a.Number(0))),
        new("from_milliseconds", "millis:double", (_, a) => TimeSpan.FromMilliseconds(a.Number(0))),
        new("from_minutes", "minutes:double", (_, a) => TimeSpan.FromMinutes(a.Number(0))),
        new("from_seconds", "seconds:double", (_, a) => TimeSpan.FromSeconds(a.Number(0))),
        new("parse", "text:string", Parse),
    ];

    private static ScriptValue Parse(FunctionCall call, ReadOnlySpan<ScriptValue> a) =>
        TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var duration)
            ? duration
            : throw call.Error($"'{a.Text(0)}' is no timespan", "a timespan is written days.hours:minutes:seconds");
}
