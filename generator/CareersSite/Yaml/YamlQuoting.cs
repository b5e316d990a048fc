using System.Buffers;

namespace CareersSite.Yaml;

/// <summary>Writes a text as a value that reads back as that text.</summary>
public static class YamlQuoting
{
    private static readonly SearchValues<char> PlainSigns = SearchValues.Create(" -_./()&+,–—");

    /// <summary>The text as it is where nobody could take it for anything else, else in quotes.</summary>
    /// <param name="text">One line, without control characters.</param>
    public static string Of(string text)
    {
        if (IsPlain(text))
        {
            return text;
        }

        // Between double quotes an apostrophe needs nothing, but these two do.
        return text.Contains('\'') && !text.AsSpan().ContainsAny('"', '\\')
            ? $"\"{text}\""
            : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    private static bool IsPlain(string text) =>
        text.Length > 0
        && char.IsLetter(text[0])
        && text[^1] != ' '
        && text.All(c => char.IsLetterOrDigit(c) || PlainSigns.Contains(c))
        && YesNo.Parse(text) is null
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase);
}
