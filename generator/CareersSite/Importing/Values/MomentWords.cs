using CareersSite.Configuration;
using CareersSite.Content;

namespace CareersSite.Importing.Values;

/// <summary>Moments as programs write them, in the words of front matter.</summary>
internal static class MomentWords
{
    private static readonly string[] StartsOfDay = ["00:00:00", "00:00"];
    private static readonly string[] EndsOfDay = ["23:59:59", "23:59"];

    /// <summary>A day; a time where it is neither the first nor the last of a day; null for what is none.</summary>
    public static string? Written(string text)
    {
        if (DayText.Written(text) is { } day && day.Length == 10)
        {
            return day;
        }

        if (MomentText.Parse(text, SiteZone.Utc) is null || text.Length < 16 || text[10] is not ('T' or ' '))
        {
            return null;
        }

        var time = text[11..];
        return StartsOfDay.Concat(EndsOfDay).Any(edge => time.StartsWith(edge, StringComparison.Ordinal)) && !HasFraction(time) ? text[..10] : text;
    }

    /// <summary>The day on which a moment falls where it was written; null for what is none.</summary>
    public static string? Day(string? text) => text is { Length: >= 10 } && Written(text) is { } moment ? moment[..10] : null;

    private static bool HasFraction(string time) =>
        time.Length > 9 && time[8] == '.' && time[9..].TakeWhile(char.IsAsciiDigit).Any(digit => digit is not ('0' or '9'));
}
