using System.Text;

namespace CareersSite.Yaml.Schema;

/// <summary>A pattern for words in any case: the patterns of JSON Schema have no flag for that.</summary>
internal static class WordPattern
{
    public static string Of(IEnumerable<string> words) => $@"^\s*({string.Join('|', words.Select(InAnyCase))})\s*$";

    private static string InAnyCase(string word)
    {
        var pattern = new StringBuilder(word.Length * 4);
        foreach (var letter in word)
        {
            var (lower, upper) = (char.ToLowerInvariant(letter), char.ToUpperInvariant(letter));
            pattern.Append(lower != upper ? $"[{upper}{lower}]" : IsItself(letter) ? letter.ToString() : $"\\{letter}");
        }

        return pattern.ToString();
    }

    /// <summary>What means only itself must not be escaped: JavaScript, whose patterns these are, refuses that.</summary>
    private static bool IsItself(char letter) => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_';
}
