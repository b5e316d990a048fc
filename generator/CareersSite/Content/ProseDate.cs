using System.Text.RegularExpressions;
using CareersSite.Configuration;

namespace CareersSite.Content;

/// <summary>
/// Days and times with the month as a word, as people write them: <c>January 17, 2023 at 8:00 am EDT</c>, <c>17. Januar 2023</c>.
/// What could be read in two ways is not read at all.
/// </summary>
public static partial class ProseDate
{
    /// <summary>The months in English and German, whole and shortened.</summary>
    private static readonly string[] Months =
    [
        "january jan januar jänner", "february feb februar", "march mar märz mär", "april apr", "may mai", "june jun juni", "july jul juli",
        "august aug", "september sep sept", "october oct oktober okt", "november nov", "december dec dezember dez",
    ];

    /// <summary>Abbreviations that mean one zone only; IST or CST could be meant for several and are told apart by nobody.</summary>
    private static readonly Dictionary<string, int> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["MEZ"] = 1,
        ["MESZ"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["WEST"] = 1,
    };

    public static Moment? Parse(string text, SiteZone zone)
    {
        var match = Form().Match(text);
        if (!match.Success || MonthOf(match.Groups["month"].Value) is not { } month)
        {
            return null;
        }

        var (year, day) = (Number(match.Groups["year"]), Number(match.Groups["day"]));
        if (year is < 1900 or > 2999 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var date = new DateOnly(year, month, day);
        return match.Groups["hour"].Success ? AtTime(date, match, zone) : MomentText.OfDay(date, zone);
    }

    private static Moment? AtTime(DateOnly date, Match match, SiteZone zone)
    {
        var half = match.Groups["half"].Value.ToLowerInvariant();
        var (hour, minute) = (Number(match.Groups["hour"]), match.Groups["minute"].Success ? Number(match.Groups["minute"]) : 0);
        var isSure = half.Length > 0 ? hour is >= 1 and <= 12 : hour is > 12 and < 24 || match.Groups["hour"].Value is ['0', _];
        if (!isSure || minute > 59)
        {
            return null;
        }

        var local = date.ToDateTime(new TimeOnly(half.Length == 0 ? hour : (hour % 12) + (half[0] == 'p' ? 12 : 0), minute));
        var instant = InstantOf(local, match.Groups["zone"].Value, zone);
        return instant is { } known ? new Moment(zone.Here(known), zone.Here(known)) : null;
    }

    private static DateTimeOffset? InstantOf(DateTime local, string name, SiteZone zone)
    {
        if (name.Length == 0)
        {
            return zone.At(local);
        }

        return Zones.TryGetValue(name, out var hours) ? new DateTimeOffset(local, TimeSpan.FromHours(hours)) : null;
    }

    private static int? MonthOf(string word)
    {
        var index = Array.FindIndex(Months, names => names.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase));
        return index < 0 ? null : index + 1;
    }

    private static int Number(Group group) => int.Parse(group.Value, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?:\p{L}{3,10},?\s+)?(?:(?<month>\p{L}{3,10})\.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?|(?<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?\s+(?<month>\p{L}{3,10})\.?,?)\s+(?<year>[0-9]{4})"
        + @"(?:,?\s+(?:at\s+|um\s+)?(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))?\s*(?<half>[ap]\.?m\.?)?(?:\s*Uhr)?(?:\s+(?<zone>[A-Za-z]{3,4}))?)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
