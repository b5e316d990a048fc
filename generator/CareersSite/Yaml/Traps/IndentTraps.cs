using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Yaml.Traps;

/// <summary>Lines that begin at a column where they belong to nothing.</summary>
internal static class IndentTraps
{
    public static Trap? Find(YamlLine line, Outline outline) =>
        Tab(line) ?? (outline.Above is { } above ? Under(above, line, outline) : null);

    public static Trap? Tab(YamlLine line)
    {
        var tab = line.Text.AsSpan(0, line.Indent).IndexOf('\t');
        return tab < 0
            ? null
            : Trap.At(
                YamlSyntaxProblems.TabIndent,
                line,
                tab,
                "the line begins with a tab, but only blanks may indent a line",
                Mend.Say("Put two blanks in place of each tab", WithoutTabs(line)));
    }

    /// <summary>A blank that cannot be told from others by looking, such as U+00A0, is a part of the key for YAML.</summary>
    public static Trap? PastedBlank(YamlLine line)
    {
        var rest = line.Text[line.Content..].TrimStart();
        var blanks = line.Text.Length - line.Content - rest.Length;
        return blanks == 0
            ? null
            : Trap.At(
                YamlSyntaxProblems.TabIndent,
                line,
                line.Content,
                "the line begins with blanks that came with pasted text and do not count as such",
                Mend.Say("Type them anew", line.Text[..line.Content] + new string(' ', blanks) + rest));
    }

    private static string WithoutTabs(YamlLine line) =>
        line.Text[..line.Indent].Replace("\t", "  ", StringComparison.Ordinal) + line.Text[line.Indent..];

    private static Trap? Under(YamlLine above, YamlLine line, Outline outline)
    {
        var isBelowItem = !above.HasKey && line.IsItem && line.Indent == above.Content;
        if (line.Indent > above.Content || isBelowItem)
        {
            return above.HasValue ? UnderValue(above, line) : null;
        }

        if (line.IsItem)
        {
            return Item(above, line, outline);
        }

        return outline.HasKeysAt(line.Indent) ? null : OffColumn(line, outline);
    }

    /// <summary>Indented below a line that has its value already.</summary>
    private static Trap? UnderValue(YamlLine above, YamlLine line)
    {
        if (line.IsItem)
        {
            return ListUnderText(above, line);
        }

        return line.HasKey && above.HasKey
            ? Trap.At(
                YamlSyntaxProblems.StrayIndent,
                line,
                line.Indent,
                $"the line is indented, but '{above.Key}' above it has its value already",
                Mend.Say("Begin the line at the same column as the one above", above.Text[..above.Indent] + line.Text.Trim()))
            : null;
    }

    private static Trap? Item(YamlLine above, YamlLine line, Outline outline)
    {
        if (outline.HasItemsAt(line.Indent))
        {
            return null;
        }

        var isBesideKey = above.HasKey && line.Indent == above.Content;
        if (isBesideKey)
        {
            return above.HasValue ? ListUnderText(above, line) : null;
        }

        return OffColumn(line, outline);
    }

    private static Trap ListUnderText(YamlLine above, YamlLine line) =>
        Trap.At(
            YamlSyntaxProblems.ListUnderText,
            line,
            line.Indent,
            above.HasKey
                ? $"a list begins here, but '{above.Key}' above it has a text already"
                : "a list begins here, but the line above it is a text",
            above.HasKey
                ? Mend.Say("Make the text the first item, on a line of its own below the key", $"- {Mend.WithoutComment(above)}")
                : "Begin the line at the same column as the item above.");

    /// <summary>Lines with hyphens below a text that is itself an item are YAML, but all of it is one text.</summary>
    public static Trap ListInText(YamlLine above, YamlLine line) =>
        above.HasKey
            ? ListUnderText(above, line)
            : Trap.At(
                YamlSyntaxProblems.ListInText,
                line,
                line.Indent,
                "this is no list: the line runs on from the text above it",
                "Begin the line at the same column as the item above, to make it an item of its own.");

    private static Trap? OffColumn(YamlLine line, Outline outline)
    {
        if (!line.HasKey && !line.IsItem)
        {
            return null;
        }

        var columns = string.Join(" or ", outline.Columns);
        return columns.Length == 0
            ? null
            : Trap.At(
                YamlSyntaxProblems.StrayIndent,
                line,
                line.Indent,
                line.IsItem && outline.HasKeysAt(line.Indent)
                    ? "a list item stands among keys"
                    : $"the line is indented by {line.Indent}, but the lines that it could belong to by {columns}",
                "Begin the line at the same column as the lines that it belongs to.");
    }
}
