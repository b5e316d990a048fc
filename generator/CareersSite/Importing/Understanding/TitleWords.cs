using System.Text.RegularExpressions;

namespace CareersSite.Importing.Understanding;

/// <summary>The name of a job as one writes it: without signs around it, and not in capitals.</summary>
internal static partial class TitleWords
{
    /// <summary>Shorter words in capitals are nearly always abbreviations.</summary>
    private const int ShortestWord = 4;

    private static readonly HashSet<string> SmallWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "or", "of", "for", "in", "the", "at", "to", "with", "und", "für", "im", "der", "die", "das", "de", "da", "do", "dos", "e", "em",
        "du", "des", "et", "la", "en", "y", "del",
    };

    public static string Of(string text)
    {
        var title = Article().Replace(text.Trim(' ', '#', '*', '–', '-', '!', '_', '"', '“', '”', '„'), "$1");
        return title.Any(char.IsLower) || title.Count(char.IsLetter) < ShortestWord
            ? title
            : Word().Replace(title, match => Quiet(match.Value, isFirst: match.Index == 0));
    }

    private static string Quiet(string word, bool isFirst)
    {
        if (!isFirst && SmallWords.Contains(word))
        {
            return word.ToLowerInvariant();
        }

        return word.Length < ShortestWord && !SmallWords.Contains(word) ? word : word[..1] + word[1..].ToLowerInvariant();
    }

    /// <summary>"eine Köchin / einen Koch" in the middle of a sentence.</summary>
    [GeneratedRegex(@"(\s?/\s?)(?:einen|eine|ein|uma|um|una|un|une)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Article();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
