using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CareersSite.Importing.Words;

/// <summary>Entries of the table as patterns, so that they can be looked for inside a sentence.</summary>
internal static class WordPattern
{
    private static readonly ConcurrentDictionary<string, Regex> Made = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Kind, string Name), string> Choices = new();

    /// <summary>A choice of all words of an entry, for use inside a pattern; blanks in them stand for any run of blanks.</summary>
    public static string Any(string kind, string name) => Choices.GetOrAdd((kind, name), static entry => $"(?:{string.Join('|', Words(entry.Kind, entry.Name))})");

    /// <summary>A pattern that is made once. Case does not matter, and no text makes it slow: it runs without backtracking.</summary>
    public static Regex Of(string pattern) => Made.GetOrAdd(
        pattern,
        static text => new Regex(text, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking));

    /// <summary>Whether one of the words of an entry stands in the text as a whole word.</summary>
    public static bool Holds(string text, string kind, string name) => Of($@"(?:^|[^\p{{L}}\d]){Any(kind, name)}(?:[^\p{{L}}\d]|$)").IsMatch(text);

    /// <summary>Whether the text begins with one of the words of an entry.</summary>
    public static bool Begins(string text, string kind, string name) => Of($@"^\W*{Any(kind, name)}(?:[^\p{{L}}\d]|$)").IsMatch(text);

    private static IEnumerable<string> Words(string kind, string name) =>
        ImportWords.Of(kind, name).Select(word => Regex.Escape(word).Replace("\\ ", @"\s+", StringComparison.Ordinal));
}
