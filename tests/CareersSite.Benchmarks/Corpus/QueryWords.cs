namespace CareersSite.Benchmarks.Corpus;

/// <summary>A text as somebody in a hurry types it: without accents and capitals.</summary>
internal static class QueryWords
{
    /// <summary>The accents of <see cref="City"/>, and what is typed for them.</summary>
    private const string Accented = "áãåéèíłńñóöøüź";
    private const string Typed = "aaaeeilnnooouz";

    public static string[] Of(string text) => Plain(text).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);

    public static string Plain(string text) => string.Concat(text.ToLowerInvariant()
        .Select(letter => Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var place ? Typed[place] : letter));
}
