namespace CareersSite.Scriban.Functions;

/// <summary>What <c>d.year</c> and the other members of a date give.</summary>
internal static class DateMembers
{
    public static ScriptValue Get(ScriptValue value, string name)
    {
        var date = value.DateValue;
        return name switch
        {
            "year" => date.Year,
            "month" => date.Month,
            "day" => date.Day,
            "day_of_year" => date.DayOfYear,
            "day_of_week" => date.DayOfWeek.ToString(),
            "hour" => date.Hour,
            "minute" => date.Minute,
            "second" => date.Second,
            "millisecond" => date.Millisecond,
            "ticks" => date.Ticks,
            "date" => value.WithDate(new DateTimeOffset(date.Date, date.Offset)),
            "time_of_day" => date.TimeOfDay,
            _ => default(ScriptValue),
        };
    }
}
