using System.Text;

namespace CareersSite.Importing.Writing;

/// <summary>Text as markdown that shows that very text: a backslash before each sign that would mean something, and before no other.</summary>
internal static class MarkdownEscaping
{
    /// <param name="before">The character in front of the text; a blank where there is none, as with <paramref name="after"/>.</param>
    public static string Inline(string text, char before = ' ', char after = ' ')
    {
        var escaped = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var previous = i == 0 ? before : text[i - 1];
            var next = i + 1 == text.Length ? after : text[i + 1];
            if (NeedsBackslash(text, i, previous, next))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>The start of a line, where more signs mean something; the text is escaped already.</summary>
    public static string LineStart(string line)
    {
        if (line.Length == 0)
        {
            return line;
        }

        var digits = line.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is > 0 and < 10 && digits < line.Length && line[digits] is '.' or ')' && (digits + 1 == line.Length || line[digits + 1] is ' ' or '\t'))
        {
            return line.Insert(digits, "\\");
        }

        var isMark = line[0] switch
        {
            '#' => line.TrimStart('#') is "" or [' ', ..],
            '-' or '+' => line.Length == 1 || line[1] is ' ' or '\t' || line.All(c => c is '-' or ' '),
            '>' or '=' or '~' or '|' => true,

            // The site takes these for bullets.
            '●' or '•' or '▪' or '◦' => true,
            _ => false,
        };
        return !isMark ? line : line[0] is '●' or '•' or '▪' or '◦' ? $"&#{(int)line[0]};{line[1..]}" : "\\" + line;
    }

    private static bool NeedsBackslash(string text, int i, char previous, char next) => text[i] switch
    {
        '\\' => char.IsPunctuation(next) || char.IsSymbol(next),
        '*' => !(char.IsWhiteSpace(previous) && char.IsWhiteSpace(next)),
        '_' => !(char.IsLetterOrDigit(previous) && char.IsLetterOrDigit(next)) && !(char.IsWhiteSpace(previous) && char.IsWhiteSpace(next)),
        '`' => true,
        '~' => previous == '~' || next == '~',
        '[' => true,
        ']' => true,
        '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?',
        '&' => IsReference(text, i),
        _ => false,
    };

    /// <summary><c>&amp;amp;</c> and the like, which would be shown as the character that they name.</summary>
    private static bool IsReference(string text, int i)
    {
        var end = i + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '#'))
        {
            end++;
        }

        return end > i + 1 && end < text.Length && text[end] == ';';
    }
}
