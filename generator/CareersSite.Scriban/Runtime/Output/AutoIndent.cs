namespace CareersSite.Scriban.Runtime;

/// <summary>Repeats an indent at the start of each line in a stretch of output; not after a line break that ends it.</summary>
internal static class AutoIndent
{
    public static void Apply(CharBuffer buffer, int start, string indent, bool isLineStart, bool onEmptyLines)
    {
        var written = buffer.WrittenSpan[start..];
        if (!isLineStart && written[..^1].IndexOf('\n') < 0)
            return;

        var text = written.ToString();
        buffer.Truncate(start);
        for (var lineStart = 0; lineStart < text.Length;)
        {
            if (isLineStart && (onEmptyLines || text[lineStart] is not ('\n' or '\r')))
                buffer.Append(indent);
            isLineStart = true;
            var lineEnd = text.IndexOf('\n', lineStart) + 1;
            if (lineEnd == 0)
                lineEnd = text.Length;
            buffer.Append(text.AsSpan(lineStart, lineEnd - lineStart));
            lineStart = lineEnd;
        }
    }
}
