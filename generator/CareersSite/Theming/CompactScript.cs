using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace CareersSite.Theming;

/// <summary>A script without what only people read: comments that fill their lines, type comments, indents, empty lines and blanks beside signs.</summary>
/// <remarks>
/// Nothing is touched for which one must know the language: blanks go only from lines without quotes and slashes, in which there can be
/// no text, expression for texts or comment. A script in which a text in backquotes runs over several lines stays as it is, for there an
/// indent is part of the text.
/// </remarks>
public static partial class CompactScript
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("'\"`/");

    public static string Of(string script)
    {
        var lines = script.ReplaceLineEndings("\n").Split('\n');
        if (lines.Any(line => line.AsSpan().Count('`') % 2 == 1))
        {
            return script;
        }

        var compact = new StringBuilder(script.Length);
        var isComment = false;
        foreach (var line in lines)
        {
            var text = TypeComment().Replace(line, "").Trim();
            isComment |= text.StartsWith("/*", StringComparison.Ordinal);
            if (!isComment && text.Length > 0 && !text.StartsWith("//", StringComparison.Ordinal))
            {
                compact.Append(text.AsSpan().ContainsAny(Quotes) ? text : BlanksBesideSigns().Replace(text, "$1")).Append('\n');
            }

            isComment &= !text.EndsWith("*/", StringComparison.Ordinal);
        }

        return compact.ToString();
    }

    /// <summary><c>/** @type {HTMLInputElement} */</c> before a value.</summary>
    [GeneratedRegex(@"/\*\* @type \{[^*]*\} \*/ ?")]
    private static partial Regex TypeComment();

    /// <summary>Not beside <c>+</c> and <c>-</c>: <c>a + +b</c> is not <c>a ++b</c>.</summary>
    [GeneratedRegex(" *([][=<>!*&|?:,;{}()]) *")]
    private static partial Regex BlanksBesideSigns();
}
