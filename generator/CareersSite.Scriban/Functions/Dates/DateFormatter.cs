using System.Globalization;

namespace CareersSite.Scriban.Functions;

/// <summary>Prints dates by patterns such as <c>%d %b %Y</c>, in English, on every machine alike.</summary>
internal static class DateFormatter
{
    public const string DefaultPattern = "%d %b %Y";

    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static string Format(ScriptValue date, string pattern)
    {
        using var buffer = new CharBuffer(64);
        Append(buffer, date, pattern);
        return buffer.ToString();
    }

    public static void Append(CharBuffer buffer, ScriptValue value, string pattern)
    {
        var date = value.DateValue;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
                buffer.Append(pattern[i]);
            else if (NetFormat(pattern[++i]) is { } format)
                buffer.Append(date, format, Culture);
            else
                buffer.Append(Special(pattern[i], date));
        }
    }

    /// <summary>The .NET format that a letter stands for, where there is one.</summary>
    private static string? NetFormat(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' or 'X' => "HH:mm:ss",
        'x' => "MM/dd/yyyy",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        _ => null,
    };

    private static string Special(char letter, DateTimeOffset date) => letter switch
    {
        'c' => $"{date.ToString("ddd MMM", Culture)} {Padded(date.Day)} {date.ToString("HH:mm:ss yyyy", Culture)}",
        'C' => (date.Year / 100).ToString("00", Culture),
        'e' => Padded(date.Day),
        'j' => date.DayOfYear.ToString("000", Culture),
        'k' => Padded(date.Hour),
        'l' => Padded(date.Hour % 12 == 0 ? 12 : date.Hour % 12),
        'n' => "\n",
        'N' => date.ToString("fffffff", Culture) + "00",
        'P' => date.ToString("tt", Culture).ToLowerInvariant(),
        's' => date.ToUnixTimeSeconds().ToString(Culture),
        't' => "\t",
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(Culture),
        'U' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Sunday),
        'v' => $"{Padded(date.Day)}-{date.ToString("MMM-yyyy", Culture).ToUpperInvariant()}",
        'V' => Week(date, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        'w' => ((int)date.DayOfWeek).ToString(Culture),
        'W' => Week(date, CalendarWeekRule.FirstDay, DayOfWeek.Monday),
        '%' => "%",
        _ => "%" + letter,
    };

    private static string Padded(int number) => number.ToString(Culture).PadLeft(2);

    private static string Week(DateTimeOffset date, CalendarWeekRule rule, DayOfWeek firstDay) =>
        Culture.Calendar.GetWeekOfYear(date.DateTime, rule, firstDay).ToString("00", Culture);
}
