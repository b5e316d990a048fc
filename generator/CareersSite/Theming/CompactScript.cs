using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace CareersSite.Theming;

/// <summary>A script without what only people read: comments that fill their lines, type comments, indents, empty lines, blanks beside signs and ends of lines after them.</summary>
/// <remarks>
/// Nothing is touched for which one must know the language: blanks go only from lines without slashes, in which there can be no expression
/// for texts or comment, and there only beside texts in quotes, never within them. A script in which a text in backquotes runs over several lines stays as it is, for there an
/// indent is part of the text.
/// </remarks>
public static partial class CompactScript
{
    /// <summary>Where one of these stands, only the language knows what is a text.</summary>
    private static readonly SearchValues<char> Unclear = SearchValues.Create("/\\");

    private static readonly SearchValues<char> Quotes = SearchValues.Create("'\"`");

    /// <summary>A line that ends in one of these goes on, or ends with it.</summary>
    private static readonly SearchValues<char> Open = SearchValues.Create(";{,(");

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
                var clear = WithoutBlanks(text);
                compact.Append(clear ?? text).Append(clear is not null && Open.Contains(clear[^1]) ? "" : "\n");
            }

            isComment &= !text.EndsWith("*/", StringComparison.Ordinal);
        }

        return compact.ToString();
    }

    /// <summary>Null where it is not clear what is a text: with a text within a text in backquotes, one of both has a brace too many.</summary>
    private static string? WithoutBlanks(string line)
    {
        var texts = Text().Matches(line);
        var code = Text().Split(line);
        return line.AsSpan().ContainsAny(Unclear) || code.Any(piece => piece.AsSpan().ContainsAny(Quotes)) || texts.Any(text => text.ValueSpan.Count('{') != text.ValueSpan.Count('}'))
            ? null
            : string.Concat(code.Select((piece, i) => BlanksBesideSums().Replace(BlanksBesideSigns().Replace(piece, "$1"), "$1") + (i < texts.Count ? texts[i].Value : "")));
    }

    [GeneratedRegex("""'[^']*'|"[^"]*"|`[^`]*`""")]
    private static partial Regex Text();

    /// <summary><c>/** @type {HTMLInputElement} */</c> before a value.</summary>
    [GeneratedRegex(@"/\*\* @type \{[^*]*\} \*/ ?")]
    private static partial Regex TypeComment();

    [GeneratedRegex(" *([][=<>!*&|?:,;{}()]) *")]
    private static partial Regex BlanksBesideSigns();

    /// <summary>Only between values: <c>a + +b</c> is not <c>a ++b</c>.</summary>
    [GeneratedRegex(@"(?<=[\w\])]) ([+-]) (?=[\w(\[])")]
    private static partial Regex BlanksBesideSums();
}
