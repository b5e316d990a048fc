using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml.Traps;

/// <summary>Quotation marks that are not closed, or closed too early.</summary>
internal static class QuoteTraps
{
    private const string AfterBackslash = "0abt\tnvfre \"\\/N_LPxuU";

    /// <summary>What is wrong with the quoted value of a line; where nothing is, the last line of the value.</summary>
    public static Trap? Find(IReadOnlyList<YamlLine> lines, int at, out int last)
    {
        last = at;
        var line = lines[at];
        if (BadEscape(line) is { } badEscape)
        {
            return badEscape;
        }

        var close = Close(line.Text, line.Value + 1, line.Text[line.Value]);
        if (close >= 0)
        {
            return IsEnd(line.Text, close + 1) ? null : TextAfter(line, close);
        }

        last = LastLine(lines, at);
        return last > at ? null : NotClosed(line);
    }

    /// <summary>Where the quoted text ends in this line, or -1.</summary>
    public static int Close(string text, int from, char quote)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (quote == '"' && text[i] == '\\')
            {
                i++;
            }
            else if (text[i] == quote)
            {
                if (quote == '"' || i + 1 == text.Length || text[i + 1] != '\'')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    /// <summary>The line on which a text that goes over several ends; the line where it began, where it was never closed.</summary>
    private static int LastLine(IReadOnlyList<YamlLine> lines, int at)
    {
        var quote = lines[at].Text[lines[at].Value];
        for (var i = at + 1; i < lines.Count; i++)
        {
            var close = Close(lines[i].Text, 0, quote);
            if (close >= 0)
            {
                return IsEnd(lines[i].Text, close + 1) && !IsOwnEntry(lines[i]) ? i : at;
            }
        }

        return at;
    }

    /// <summary>A line whose own value opens a quote closes none of a line above it.</summary>
    private static bool IsOwnEntry(YamlLine line) => (line.HasKey || line.IsItem) && line.HasValue && line.Text[line.Value] is '"' or '\'';

    private static bool IsEnd(string text, int from)
    {
        var rest = text.AsSpan(from).Trim(" \t");
        return rest.IsEmpty || (rest[0] == '#' && YamlLine.IsBlankAt(text, from));
    }

    public static Trap NotClosed(YamlLine line)
    {
        var value = Mend.WithoutComment(line);
        var quote = value[0];
        var inner = value.Length > 2 && value[^1] is '"' or '\'' or '”' or '’' ? value[1..^1] : value[1..];
        return Trap.At(
            YamlSyntaxProblems.QuoteNotClosed,
            line,
            line.Value,
            $"the quotation mark {quote} that opens here is never closed",
            Mend.With(
                "Write the second one at the end",
                line,
                inner.Contains(quote, StringComparison.Ordinal) ? Mend.Quote(inner) : $"{quote}{inner}{quote}"));
    }

    private static Trap TextAfter(YamlLine line, int close)
    {
        var value = Mend.WithoutComment(line);
        var quote = value[0];

        // A mark that a blank follows ends a word: the marks belong to the text. Else they were put around all of it.
        var isAround = !YamlLine.IsBlankAt(line.Text, close + 1) && value.Length > 2 && value[^1] == quote;
        return Trap.At(
            YamlSyntaxProblems.TextAfterQuote,
            line,
            close,
            $"the quotation mark {quote} here ends the value, but more text follows",
            Mend.With("Put other quotation marks around the value", line, Mend.Quote(isAround ? value[1..^1] : value)));
    }

    private static Trap? BadEscape(YamlLine line)
    {
        var text = line.Text;
        if (text[line.Value] != '"')
        {
            return null;
        }

        for (var i = line.Value + 1; i < text.Length - 1 && text[i] != '"'; i++)
        {
            if (text[i] != '\\')
            {
                continue;
            }

            i++;
            if (!AfterBackslash.Contains(text[i], StringComparison.Ordinal))
            {
                return Backslash(line, i - 1);
            }
        }

        return null;
    }

    private static Trap Backslash(YamlLine line, int at)
    {
        var value = Mend.WithoutComment(line);
        var inner = value.Length > 2 && value[^1] == '"' ? value[1..^1] : value[1..];
        return Trap.At(
            YamlSyntaxProblems.Backslash,
            line,
            at,
            "a backslash between double quotes has a special meaning",
            Mend.With("Use single quotes", line, $"'{inner.Replace("'", "''", StringComparison.Ordinal)}'"));
    }
}
