using System.Text.RegularExpressions;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Values;

/// <summary>A day as people write it in a job description. A day and a month that could be taken for each other are not read.</summary>
internal static partial class DayText
{
    /// <summary>The day or time as front matter is written, or null.</summary>
    public static string? Written(string text)
    {
        var trimmed = text.Trim().TrimEnd('.');
        if (Numbers().Match(trimmed) is { Success: true } numbers)
        {
            return OfNumbers(numbers);
        }

        var english = WithEnglishMonth(Ordinal().Replace(trimmed, "$1"));
        if (MomentText.Parse(english, SiteZone.Utc) is not { } moment)
        {
            return null;
        }

        // A time keeps its words: the zone in which it was meant is the site's, which is not known here.
        return moment.IsDay ? moment.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : english;
    }

    /// <summary><c>31.01.2027</c> has the day first; with a stroke that is sure only where one number is no month.</summary>
    private static string? OfNumbers(Match numbers)
    {
        var (first, second) = (Number(numbers, "first"), Number(numbers, "second"));
        var hasDayFirst = numbers.Groups["mark"].Value == "." || first > 12 || first == second;
        var hasMonthFirst = numbers.Groups["mark"].Value != "." && second > 12;
        if (hasDayFirst == hasMonthFirst)
        {
            return null;
        }

        var (day, month) = hasDayFirst ? (first, second) : (second, first);
        var iso = string.Create(CultureInfo.InvariantCulture, $"{numbers.Groups["year"].Value}-{month:00}-{day:00}");
        return MomentText.Parse(iso, SiteZone.Utc) is null ? null : iso;
    }

    private static string WithEnglishMonth(string text)
    {
        foreach (var language in ImportWords.Languages.Skip(1))
        {
            var months = ImportWords.In(language, "word", "month");
            for (var i = 0; i < months.Count; i++)
            {
                var match = WordPattern.Of($@"(?:^|[\s.])(?:de\s+)?(?<month>{Regex.Escape(months[i])})(?:\s+de[l]?)?(?:[\s,]|$)").Match(text);
                if (match.Success)
                {
                    return $"{text[..match.Index].TrimEnd('.', ' ')} {ImportWords.In("en", "word", "month")[i]} {text[(match.Index + match.Length)..].Trim()}".Trim();
                }
            }
        }

        return text;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary><c>1er mars</c>, <c>1º de março</c>.</summary>
    [GeneratedRegex("^([0-9]{1,2})(?:er|º|ª)(?= )", RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"^(?<first>[0-9]{1,2})(?<mark>[./])\s?(?<second>[0-9]{1,2})[./]\s?(?<year>[0-9]{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
