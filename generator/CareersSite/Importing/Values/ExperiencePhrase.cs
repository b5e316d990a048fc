using System.Text.RegularExpressions;
using CareersSite.Content;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Values;

/// <summary>A time of experience inside a text, in any of the languages of the table: <c>mindestens drei Jahre</c>.</summary>
/// <param name="Written">As front matter is written: <c>3–6 years</c>.</param>
/// <param name="Start">Where it stands in the text, as <paramref name="End"/>.</param>
internal sealed record ExperiencePhrase(string Written, int Start, int End)
{
    private const string Number = "[0-9]{1,2}(?:[.,][0-9])?";

    private static readonly Lazy<Regex> Form = new(() => WordPattern.Of(
        $@"(?:(?<upto>{WordPattern.Any("word", "upto")})\s+)?"
        + $@"(?<a>{Number}|{WordPattern.Any("word", "number")})\s*\+?\s*(?:(?:[-–—]|{WordPattern.Any("word", "to")})\s*(?<b>{Number}|{WordPattern.Any("word", "number")}))?"
        + $@"(?<plus>\s?\+)?\s*(?:(?<years>{WordPattern.Any("word", "years")})|(?<months>{WordPattern.Any("word", "months")}))(?:[^\p{{L}}]|$)"));

    /// <summary>The first time that a text names, or null.</summary>
    public static ExperiencePhrase? Find(string text)
    {
        foreach (var match in Form.Value.Matches(text).Cast<Match>().Where(match => StandsApart(text, match)))
        {
            var unit = match.Groups["years"].Success ? "years" : "months";
            var least = NumberOf(match.Groups["a"].Value);
            var most = match.Groups["b"].Success ? NumberOf(match.Groups["b"].Value) : null;
            var limit = match.Groups["upto"].Success && most is null ? "up to " : "";
            var written = most is null ? $"{limit}{least} {unit}" : $"{least}–{most} {unit}";
            if (least is not null && ExperienceText.Parse(written) is { Words: null })
            {
                return new ExperiencePhrase(written, match.Index, match.Index + match.Length);
            }
        }

        return null;
    }

    /// <summary>Not the end of a longer word or number.</summary>
    private static bool StandsApart(string text, Match match) =>
        match.Index == 0 || !(char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '.' or ',' or '$' or '€');

    private static string? NumberOf(string text)
    {
        if (char.IsAsciiDigit(text[0]))
        {
            return text.Replace(',', '.');
        }

        foreach (var language in ImportWords.Languages)
        {
            var words = ImportWords.In(language, "word", "number");
            var index = words.ToList().FindIndex(word => WordKey.Of(word) == WordKey.Of(text));
            if (index >= 0)
            {
                return (index + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
