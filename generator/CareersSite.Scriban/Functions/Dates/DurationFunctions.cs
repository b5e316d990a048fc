using System.Globalization;

namespace CareersSite.Scriban.Functions;

/// <summary><c>timespan.*</c>.</summary>
internal static class DurationFunctions
{
    public static readonly Builtin[] All =
    [
        new("from_days", "days:double", (call, a) => Make(call, a.Number(0), TimeSpan.TicksPerDay)),
        new("from_hours", "hours:double", (call, a) => Make(call, a.Number(0), TimeSpan.TicksPerHour)),
        new("from_milliseconds", "millis:double", (call, a) => Make(call, a.Number(0), TimeSpan.TicksPerMillisecond)),
        new("from_minutes", "minutes:double", (call, a) => Make(call, a.Number(0), TimeSpan.TicksPerMinute)),
        new("from_seconds", "seconds:double", (call, a) => Make(call, a.Number(0), TimeSpan.TicksPerSecond)),
        new("parse", "text:string", Parse),
    ];

    private static ScriptValue Make(FunctionCall call, double amount, long ticksPerUnit)
    {
        var ticks = Math.Round(amount * ticksPerUnit);
        return Math.Abs(ticks) < long.MaxValue ? new TimeSpan((long)ticks) : throw call.ArgumentError(0, "the timespan is out of range");
    }

    private static ScriptValue Parse(FunctionCall call, ReadOnlySpan<ScriptValue> a) =>
        TimeSpan.TryParse(a.Text(0), CultureInfo.InvariantCulture, out var duration)
            ? duration
            : throw call.Error($"'{a.Text(0)}' is no timespan", "a timespan is written days.hours:minutes:seconds");
}
