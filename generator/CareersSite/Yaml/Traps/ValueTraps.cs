using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml.Traps;

/// <summary>What can be wrong with a value that stands beside its key.</summary>
internal static class ValueTraps
{
    /// <summary>What is wrong with the value of a line; where nothing is, the last line of the value.</summary>
    public static Trap? Find(IReadOnlyList<YamlLine> lines, int at, out int last)
    {
        var line = lines[at];
        last = at;
        if (!line.HasValue)
        {
            return null;
        }

        return line.Text[line.Value] switch
        {
            '"' or '\'' => QuoteTraps.Find(lines, at, out last),
            '[' or '{' => BracketTraps.Find(lines, at, out last),
            '|' or '>' => BlockText(lines, at, out last),
            '@' or '`' or '%' or '*' or '&' or '!' or ']' or '}' or ',' => SpecialStart(line),
            '-' or '?' when YamlLine.IsBlankAt(line.Text, line.Value + 1) => ListBesideKey(line),
            _ => line.HasKey ? Colon(line) : null,
        };
    }

    public static Trap SpecialStart(YamlLine line)
    {
        var sign = line.ValueText.StartsWith("{{", StringComparison.Ordinal) ? "{{" : line.Text[line.Value].ToString();
        return Trap.At(
            YamlSyntaxProblems.SpecialStart,
            line,
            line.Value,
            $"'{sign}' at the start of a value has a special meaning",
            Mend.Quoted(line));
    }

    private static Trap? BlockText(IReadOnlyList<YamlLine> lines, int at, out int last)
    {
        last = at;
        var line = lines[at];
        if (!Mend.WithoutComment(line).AsSpan(1).TrimEnd().Trim("+-123456789").IsEmpty)
        {
            return SpecialStart(line);
        }

        while (last + 1 < lines.Count && (lines[last + 1].IsBlank || lines[last + 1].Indent > line.Indent))
        {
            last++;
            if (!lines[last].IsBlank && lines[last].Text[0] == '\t')
            {
                return IndentTraps.Tab(lines[last]);
            }
        }

        return null;
    }

    private static Trap ListBesideKey(YamlLine line)
    {
        var item = Mend.WithoutComment(line)[1..].Trim();
        return line.Text[line.Value] == '?'
            ? SpecialStart(line)
            : Trap.At(
                YamlSyntaxProblems.ListOnKeyLine,
                line,
                line.Value,
                "a list with hyphens begins on the line below its key",
                Mend.With("Write the list in brackets", line, $"[{item}]"));
    }

    private static Trap? Colon(YamlLine line)
    {
        var value = Mend.WithoutComment(line);
        for (var i = value.IndexOf(':', StringComparison.Ordinal); i >= 0; i = value.IndexOf(':', i + 1))
        {
            if (YamlLine.IsBlankAt(value, i + 1))
            {
                return Trap.At(
                    YamlSyntaxProblems.UnquotedColon,
                    line,
                    line.Value + i,
                    $"the value of '{line.Key}' holds a colon, so it needs quotes",
                    Mend.Quoted(line));
            }
        }

        return null;
    }
}
