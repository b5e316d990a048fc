using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>A time in days, such as <c>90 days</c>.</summary>
public static class DayCount
{
    private const int Most = 36_500;

    public static TimeSpan? Read(YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return null;
        }

        var number = text.Split(' ', 2, StringSplitOptions.TrimEntries);
        var isUnitFine = number.Length == 1 || number[1] is "days" or "day";
        if (isUnitFine && int.TryParse(number[0], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Most)
        {
            return TimeSpan.FromDays(days);
        }

        reader.Report(SettingsProblems.BadDuration, value, $"'{text}' is not a number of days", "Write it as '90 days'.");
        return null;
    }
}
