using System.Text;

namespace CareersSite.Theming;

/// <summary>
/// A style sheet without what only people read: comments, indents and line ends. Strings stay as they are, and so does every space
/// that may mean something, such as those around <c>+</c> in <c>calc()</c> or before <c>:hover</c>.
/// </summary>
public static class CompactCss
{
    /// <summary>Neither a space before nor one after these says anything, wherever they stand.</summary>
    private const string Loners = "{};,>";

    public static string Of(string sheet)
    {
        var compact = new StringBuilder(sheet.Length);
        for (var i = 0; i < sheet.Length; i++)
        {
            if (sheet[i] is '"' or '\'')
            {
                var end = EndOfString(sheet, i);
                compact.Append(sheet.AsSpan(i..end));
                i = end - 1;
            }
            else if (IsComment(sheet, i))
            {
                var end = EndOfComment(sheet, i);
                AddComment(compact, sheet, i, end);
                i = end - 1;
            }
            else if (char.IsWhiteSpace(sheet[i]))
            {
                AddSpace(compact);
            }
            else
            {
                Add(compact, sheet[i]);
            }
        }

        return compact.ToString();
    }

    private static void Add(StringBuilder compact, char character)
    {
        if (Loners.Contains(character, StringComparison.Ordinal) && compact.Length > 0 && compact[^1] == ' ')
        {
            compact.Length--;
        }

        if (character == '}' && compact.Length > 0 && compact[^1] == ';')
        {
            compact.Length--;
        }

        compact.Append(character);
    }

    /// <summary>After a colon too, for there it stands before a value: no selector has one.</summary>
    private static void AddSpace(StringBuilder compact)
    {
        if (compact.Length > 0 && compact[^1] is not (' ' or ':' or '(') && !Loners.Contains(compact[^1], StringComparison.Ordinal))
        {
            compact.Append(' ');
        }
    }

    /// <summary>One that alone keeps two words apart stays, empty: a space in its place would mean another thing.</summary>
    private static void AddComment(StringBuilder compact, string sheet, int start, int end)
    {
        if (start > 0 && end < sheet.Length && !char.IsWhiteSpace(sheet[start - 1]) && !char.IsWhiteSpace(sheet[end]))
        {
            compact.Append("/**/");
        }
        else
        {
            AddSpace(compact);
        }
    }

    private static bool IsComment(string sheet, int at) => sheet[at] == '/' && at + 1 < sheet.Length && sheet[at + 1] == '*';

    private static int EndOfComment(string sheet, int start) =>
        sheet.IndexOf("*/", start + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : sheet.Length;

    private static int EndOfString(string sheet, int start)
    {
        for (var i = start + 1; i < sheet.Length; i++)
        {
            if (sheet[i] == '\\')
            {
                i++;
            }
            else if (sheet[i] == sheet[start])
            {
                return i + 1;
            }
        }

        return sheet.Length;
    }
}
