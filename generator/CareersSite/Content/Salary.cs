namespace CareersSite.Content;

public enum PayUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>What a job pays, before taxes.</summary>
/// <param name="Min">Null in "up to …".</param>
/// <param name="Max">Null in "from …"; equal to <paramref name="Min"/> where one amount is named.</param>
/// <param name="Currency">ISO 4217, or null where the text does not say.</param>
/// <param name="Unit">The time for which it is paid, or null where the text does not say.</param>
public sealed record Salary(decimal? Min, decimal? Max, string? Currency, PayUnit? Unit)
{
    /// <summary>The words of the posting, where they say more than the numbers; shown in place of them.</summary>
    public string? Words { get; init; }

    /// <summary>Whether it says all that <c>baseSalary</c> needs.</summary>
    public bool IsComplete => Currency is not null && Unit is not null && (Min ?? Max) is not null;
}

public static class PayUnits
{
    private static readonly (PayUnit Unit, string[] Spellings)[] Known =
    [
        (PayUnit.Hour, ["hour", "hours", "hourly", "hr", "h", "stunde", "std", "stündlich"]),
        (PayUnit.Day, ["day", "days", "daily", "tag", "täglich"]),
        (PayUnit.Week, ["week", "weeks", "weekly", "wk", "woche", "wöchentlich"]),
        (PayUnit.Month, ["month", "months", "monthly", "mo", "monat", "monatlich"]),
        (PayUnit.Year, ["year", "years", "yearly", "yr", "annum", "annual", "annually", "pa", "jahr", "jährlich"]),
    ];

    public static IEnumerable<string> Spellings => Known.SelectMany(known => known.Spellings);

    /// <summary>As schema.org's <c>unitText</c> writes it: <c>YEAR</c>.</summary>
    public static string Code(this PayUnit unit) => unit switch
    {
        PayUnit.Hour => "HOUR",
        PayUnit.Day => "DAY",
        PayUnit.Week => "WEEK",
        PayUnit.Month => "MONTH",
        _ => "YEAR",
    };

    public static PayUnit? Parse(string word)
    {
        foreach (var (unit, spellings) in Known)
        {
            if (spellings.Contains(word, StringComparer.OrdinalIgnoreCase))
            {
                return unit;
            }
        }

        return null;
    }
}
