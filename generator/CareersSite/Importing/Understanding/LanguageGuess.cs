using CareersSite.Importing.Words;

namespace CareersSite.Importing.Understanding;

/// <summary>The language of a text by the little words that are in any longer one.</summary>
internal static class LanguageGuess
{
    private const int Fewest = 8;

    /// <summary>A code such as <c>de</c>; null where the text is too short to tell, or two languages are close.</summary>
    public static string? Of(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.', ',', ':', ';', '(', ')').ToLowerInvariant()).ToArray();
        var counts = ImportWords.Languages
            .Select(language => (Language: language, Count: CountIn(words, language)))
            .OrderByDescending(language => language.Count)
            .ToArray();
        return counts[0].Count >= Fewest && counts[0].Count * 2 >= counts[1].Count * 3 ? counts[0].Language : null;
    }

    private static int CountIn(string[] words, string language)
    {
        var common = ImportWords.In(language, "word", "common").ToHashSet(StringComparer.Ordinal);
        return words.Count(common.Contains);
    }
}
