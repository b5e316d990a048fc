namespace CareersSite.Scriban.Functions;

/// <summary>What <c>t.hours</c> and the other members of a timespan give.</summary>
internal static class DurationMembers
{
    public static ScriptValue Get(TimeSpan duration, string name) => name switch
    {
        "days" => duration.Days,
        "hours" => duration.Hours,
        "minutes" => duration.Minutes,
        "seconds" => duration.Seconds,
        "milliseconds" => duration.Milliseconds,
        "ticks" => duration.Ticks,
        "total_days" => duration.TotalDays,
        "total_hours" => duration.TotalHours,
        "total_minutes" => duration.TotalMinutes,
        "total_seconds" => duration.TotalSeconds,
        "total_milliseconds" => duration.TotalMilliseconds,
        _ => default(ScriptValue),
    };
}
