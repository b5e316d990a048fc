namespace CareersSite.Yaml;

/// <summary>
/// What a key of somebody else's front matter means here: a field (<c>valid_through</c>), a part of one (<c>salary.min</c>),
/// or a yes/no field that is yes unless their key says certain words (<c>draft unless open, usajobs</c>; <c>draft unless yes</c>).
/// </summary>
/// <param name="Unless">Null: their value is taken as it is.</param>
public sealed record KeyMeaning(string Field, string? Part, IReadOnlyList<string>? Unless)
{
    private const string UnlessWord = " unless ";

    public static KeyMeaning Parse(string text)
    {
        var unless = text.IndexOf(UnlessWord, StringComparison.Ordinal);
        if (unless >= 0)
        {
            var words = text[(unless + UnlessWord.Length)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            return new KeyMeaning(text[..unless].Trim(), Part: null, words);
        }

        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? new KeyMeaning(text.Trim(), Part: null, Unless: null) : new KeyMeaning(text[..dot], text[(dot + 1)..], Unless: null);
    }

    public YamlValue Translate(YamlValue value) => Unless is null || value is not YamlScalar scalar
        ? value
        : new YamlScalar(value.Mark, Unless.Any(word => SaysSame(word, scalar.Text.Trim())) ? "no" : "yes", isPlain: true);

    private static bool SaysSame(string word, string text) =>
        word.Equals(text, StringComparison.OrdinalIgnoreCase) || (YesNo.Parse(word) is { } wanted && YesNo.Parse(text) == wanted);
}
