using System.Text;
using System.Text.RegularExpressions;

namespace CareersSite.Theming;

/// <summary>A script without what only people read: comments that fill their lines, type comments, indents and empty lines.</summary>
/// <remarks>
/// Nothing else is touched, so that no knowledge of the language is needed. A script in which a text in backquotes runs over
/// several lines stays as it is, for there an indent is part of the text.
/// </remarks>
public static partial class CompactScript
{
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
                compact.Append(text).Append('\n');
            }

            isComment &= !text.EndsWith("*/", StringComparison.Ordinal);
        }

        return compact.ToString();
    }

    /// <summary><c>/** @type {HTMLInputElement} */</c> before a value.</summary>
    [GeneratedRegex(@"/\*\* @type \{[^*]*\} \*/ ?")]
    private static partial Regex TypeComment();
}
