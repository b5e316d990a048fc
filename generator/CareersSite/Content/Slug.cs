using System.Security.Cryptography;
using System.Text;

namespace CareersSite.Content;

/// <summary>A name as a part of a URL: ASCII, lower case, words joined by <c>-</c>.</summary>
public static class Slug
{
    private const int Longest = 120;

    /// <summary>The slug of a text, never empty: what has no letter in ASCII gets a name made of its bytes.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(Math.Min(text.Length, Longest));
        var before = ' ';
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToLowerInvariant(c));
            }
            else if (Word(before, c) is { } word)
            {
                Separate(slug).Append(word);
            }
            else if (c is not '\'' and not '’')
            {
                Separate(slug);
            }

            before = c;
            if (slug.Length >= Longest)
            {
                break;
            }
        }

        var made = slug.ToString().Trim('-');
        return made.Length > 0 ? made : OfBytes(text);
    }

    /// <summary>Whether a text can stand in a URL as it is.</summary>
    public static bool IsFine(string text) =>
        text.Length > 0 && text[0] != '-' && text[^1] != '-' && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');

    private static StringBuilder Separate(StringBuilder slug) => slug.Length > 0 && slug[^1] != '-' ? slug.Append('-') : slug;

    /// <summary>Without these, "C#", "C++" and "C" would be one slug.</summary>
    private static string? Word(char before, char c) => c switch
    {
        '#' when char.IsAsciiLetter(before) => "sharp",
        '+' when char.IsAsciiLetter(before) || before == '+' => "plus",
        '&' => "and-",
        _ => null,
    };

    private static string OfBytes(string text)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return "x-" + Convert.ToHexStringLower(hash.AsSpan(0, 4));
    }
}
