using System.Text.RegularExpressions;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Values;

/// <summary>The last day on which one can apply, inside a sentence: <c>Candidaturas até 31 de janeiro de 2027</c>.</summary>
internal static partial class DayPhrase
{
    private const int Between = 30;

    private static readonly Lazy<Regex> Closing = new(() => WordPattern.Of($@"(?:^|[^\p{{L}}]){WordPattern.Any("phrase", "lastday")}[^\p{{L}}]"));
    private static readonly Lazy<Regex> Until = new(() => WordPattern.Of($@"(?:^|[^\p{{L}}]){WordPattern.Any("word", "until")}[^\p{{L}}]"));

    /// <summary>The day that a text gives as the last one, as front matter is written; null where it gives none.</summary>
    public static string? FindClosing(string text) =>
        After(Closing.Value, Between, text) ?? (WordPattern.Holds(text, "phrase", "apply") ? After(Until.Value, 1, text) : null);

    /// <param name="between">The most characters that may stand between the words and the day.</param>
    private static string? After(Regex pattern, int between, string text)
    {
        foreach (var words in pattern.Matches(text).Cast<Match>())
        {
            var rest = text[(words.Index + words.Length - 1)..];
            if (Day().Match(rest) is { Success: true } day && day.Index <= between && DayText.Written(day.Value.Trim()) is { Length: 10 } written)
            {
                return written;
            }
        }

        return null;
    }

    /// <summary>A day with its year, in the forms that are common in Europe and America.</summary>
    [GeneratedRegex(
        """
        \b(?:[0-9]{4}-[0-9]{2}-[0-9]{2}
        |[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}
        |[0-9]{1,2}(?:st|nd|rd|th|er|º)?\.?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?[0-9]{4}
        |\p{L}{3,9}\s[0-9]{1,2}(?:st|nd|rd|th)?,?\s[0-9]{4})\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
