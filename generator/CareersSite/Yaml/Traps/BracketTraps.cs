using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml.Traps;

/// <summary>Brackets that are not closed, and text that begins with one.</summary>
internal static class BracketTraps
{
    /// <summary>What is wrong with the value that a bracket begins; where nothing is, the last line of the value.</summary>
    public static Trap? Find(IReadOnlyList<YamlLine> lines, int at, out int last)
    {
        var line = lines[at];
        last = at;
        if (line.ValueText.StartsWith("{{", StringComparison.Ordinal))
        {
            return ValueTraps.SpecialStart(line);
        }

        var open = new Stack<char>();
        for (var i = at; i < lines.Count; i++)
        {
            var end = End(lines[i].Text, i == at ? line.Value : 0, open);
            if (end >= 0)
            {
                last = i;
                return IsTextAfter(lines[i].Text, end) && i == at ? ValueTraps.SpecialStart(line) : AtMargin(lines, at, last);
            }
        }

        return NotClosed(lines, at);
    }

    /// <summary>Where in the line the last open bracket is closed, or -1; a bracket of the wrong kind closes none.</summary>
    private static int End(string text, int from, Stack<char> open)
    {
        for (var i = from; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\'' && (i == 0 || text[i - 1] is ' ' or ',' or '[' or '{'))
            {
                var close = QuoteTraps.Close(text, i + 1, character);
                i = close < 0 ? i : close;
            }
            else if (character == '#' && i > 0 && YamlLine.IsBlankAt(text, i - 1))
            {
                return -1;
            }
            else if (character is '[' or '{')
            {
                open.Push(character == '[' ? ']' : '}');
            }
            else if (open.TryPeek(out var wanted) && character == wanted)
            {
                open.Pop();
                if (open.Count == 0)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static bool IsTextAfter(string text, int end)
    {
        var rest = text.AsSpan(end + 1).Trim(" \t");
        return !rest.IsEmpty && rest[0] is not ('#' or ',' or ':');
    }

    /// <summary>A list in brackets may go over several lines, but only its end may stand at the margin.</summary>
    private static Trap? AtMargin(IReadOnlyList<YamlLine> lines, int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (lines[i] is { IsBlank: false, Indent: 0 } line && line.Text[0] is not (']' or '}'))
            {
                return Trap.At(
                    YamlSyntaxProblems.StrayIndent,
                    line,
                    0,
                    $"the line goes on with the brackets that open on line {lines[first].Number}, so it must be indented",
                    Mend.Say("Begin it with two blanks", "  " + line.Text));
            }
        }

        return null;
    }

    private static Trap NotClosed(IReadOnlyList<YamlLine> lines, int at)
    {
        var line = lines[at];
        var open = new Stack<char>();
        End(line.Text, line.Value, open);
        var value = Mend.WithoutComment(line).TrimEnd(']', '}', ',', ' ');
        return Trap.At(
            YamlSyntaxProblems.BracketNotClosed,
            line,
            line.Value,
            $"the bracket {line.Text[line.Value]} that opens here is never closed",
            Mend.With("Write the second bracket at the end", line, value + string.Concat(open)));
    }
}
