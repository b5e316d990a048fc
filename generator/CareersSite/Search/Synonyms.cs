using CareersSite.Configuration;

namespace CareersSite.Search;

/// <summary>The words of <c>site.yml</c> that stand for others, as the search knows words.</summary>
internal static class Synonyms
{
    /// <summary>What may be typed → what is sought as well; of several words each is sought, set apart by blanks. By what is typed.</summary>
    public static IEnumerable<(string Typed, IReadOnlyList<string> Meant)> Of(SiteSettings settings) => settings.Synonyms
        .GroupBy(synonym => Plain(synonym.Key), StringComparer.Ordinal)
        .Where(same => same.Key.Length > 0)
        .OrderBy(same => same.Key, StringComparer.Ordinal)
        .Select(same => (same.Key, (IReadOnlyList<string>)[.. same.SelectMany(synonym => synonym.Value).Select(Plain).Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)]));

    private static string Plain(string text) => string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Word).Where(word => word.Length > 0));

    /// <summary>The last word of a text is the whole of a joined one.</summary>
    private static string Word(string text) => SearchText.Words(text) is [.., var whole] ? whole : "";
}
