using System.Text.RegularExpressions;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Values;

/// <summary>The hours of a week inside a text: <c>10 bis 20 Stunden in der Woche</c>.</summary>
internal static class HoursPhrase
{
    private const string Number = "[0-9]{1,2}(?:[.,][0-9])?";

    private static readonly Lazy<Regex> Form = new(() => WordPattern.Of(
        $@"(?:^|[^\d.,])(?<hours>{Number}(?:\s?(?:[-–]|{WordPattern.Any("word", "to")})\s?{Number})?"
        + $@"\s?{WordPattern.Any("word", "hours")}\s?{WordPattern.Any("word", "weekly")})(?:[^\p{{L}}]|$)"));

    /// <summary>The words as they stand; null where there are none.</summary>
    public static string? Find(string text) => Form.Value.Match(text) is { Success: true } match ? match.Groups["hours"].Value : null;
}
