using System.Text;

namespace CareersSite.Content;

/// <summary>Letters without their accents, by a table of our own: the program runs without the machine's cultures.</summary>
public static class Folding
{
    private const char None = '\0';

    /// <summary>U+00C0 to U+024F: the letter without its accent; <c>.</c> there is none, <c>+</c> there are several.</summary>
    private const string Latin =
        "AAAAAA+CEEEEIIIIDNOOOOO.OUUUUY++aaaaaa+ceeeeiiiidnooooo.ouuuuy+yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGg" +
        "HhHhIiIiIiIiIi++JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo++RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs........" +
        "........................Oo.............Uu............................AaIiOoUuUuUuUuUu.AaAa....GgKkOo" +
        "Oo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............................";

    /// <summary>U+1E00 to U+1EFF.</summary>
    private const string LatinAdditional =
        "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSs" +
        "SsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy....+.AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEe" +
        "IiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......";

    /// <summary>The letters and digits of a text in ASCII as far as they have such a form; others stay as they are. Case stays.</summary>
    public static string Fold(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var folded = new StringBuilder(text.Length + 8);
        var rest = text.AsSpan();
        while (rest.IndexOfAnyExceptInRange('\0', '\u007F') is >= 0 and var other)
        {
            folded.Append(rest[..other]);
            if (!IsCombiningMark(rest[other]))
            {
                Append(folded, rest[other]);
            }

            rest = rest[(other + 1)..];
        }

        return folded.Append(rest).ToString();
    }

    private static void Append(StringBuilder folded, char c)
    {
        var letter = Single(c);
        if (letter != None)
        {
            folded.Append(letter);
        }
        else
        {
            folded.Append(Several(c) ?? c.ToString());
        }
    }

    private static char Single(char c)
    {
        var letter = c switch
        {
            >= '\u00C0' and <= '\u024F' => Latin[c - '\u00C0'],
            >= '\u1E00' and <= '\u1EFF' => LatinAdditional[c - '\u1E00'],
            _ => c,
        };
        return letter is '.' && c != '.' ? c : letter is '+' && c != '+' ? None : letter;
    }

    private static string? Several(char c) => c switch
    {
        'Æ' => "AE",
        'Þ' => "Th",
        'ß' => "ss",
        'æ' => "ae",
        'þ' => "th",
        'Ĳ' => "IJ",
        'ĳ' => "ij",
        'Œ' => "OE",
        'œ' => "oe",
        'ẞ' => "SS",
        _ => null,
    };

    private static bool IsCombiningMark(char c) => c is >= '\u0300' and <= '\u036F';
}
