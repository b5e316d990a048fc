namespace CareersSite.Yaml;

/// <summary>A key at the margin with all lines that belong to it: what can be read by itself.</summary>
internal sealed record Block(YamlText Text, IReadOnlyList<YamlLine> Lines)
{
    public bool IsIndented => Lines[0].Indent > 0;

    /// <summary>The blocks of a text, from top to bottom; one that begins with a bracket or a list is one block.</summary>
    public static List<Block> Split(YamlText text)
    {
        var blocks = new List<Block>();
        var lines = new List<YamlLine>();
        var (start, isOneBlock) = (0, false);
        foreach (var (line, offset) in Cut(text))
        {
            if (lines.Count == 0)
            {
                (start, isOneBlock) = line.IsBlank || line.IsComment ? (offset, false) : (offset, IsWhole(line));
            }
            else if (!isOneBlock && BeginsBlock(line, lines))
            {
                blocks.Add(Of(text, lines, start, offset));
                (lines, start) = ([], offset);
            }

            if (lines.Count > 0 || !(line.IsBlank || line.IsComment))
            {
                lines.Add(line);
            }
        }

        if (lines.Count > 0)
        {
            blocks.Add(Of(text, lines, start, text.Chars.Length));
        }

        return blocks;
    }

    private static Block Of(YamlText text, List<YamlLine> lines, int start, int end) =>
        new(text with { Chars = text.Chars[start..end], FirstLine = lines[0].Number }, lines);

    private static bool IsWhole(YamlLine line) => line.Text[0] is '[' or '{' || (line.Indent == 0 && line.IsItem);

    private static bool BeginsBlock(YamlLine line, List<YamlLine> block)
    {
        if (line.IsBlank || line.IsComment || line.Indent > 0 || line.IsItem || line.Text[0] is ']' or '}')
        {
            return false;
        }

        // Prose at the margin is told once; and a text in quotes or a list in brackets may go on there.
        return line.HasKey || (block[0].HasKey && !(block[0].HasValue && block[0].Text[block[0].Value] is '"' or '\'' or '[' or '{'));
    }

    private static IEnumerable<(YamlLine Line, int Offset)> Cut(YamlText text)
    {
        var number = text.FirstLine;
        for (var offset = 0; offset < text.Chars.Length; number++)
        {
            var rest = text.Chars.Span[offset..];
            var length = rest.IndexOfAny('\r', '\n');
            var lineEnd = length < 0 ? 0 : rest[length..].StartsWith("\r\n") ? 2 : 1;
            var line = (length < 0 ? rest : rest[..length]).ToString();
            yield return (YamlLine.Parse(number, line), offset);
            offset += line.Length + lineEnd;
        }
    }
}
