namespace CareersSite.Yaml;

/// <summary>Where front matter stands in a file.</summary>
/// <param name="TextStart">After the byte order mark, where there is one.</param>
/// <param name="First">The first line that is not blank; null where all are.</param>
/// <param name="Close">The line that closes; null where none does.</param>
/// <param name="Meant">Where none closes: the first line that was probably meant to.</param>
internal readonly record struct Fences(int TextStart, ByteLine? First, bool IsOpened, ByteLine? Close, ByteLine? Meant)
{
    public bool AreInPlace => IsOpened && Close is not null;

    public static Fences Find(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        var line = ByteLine.At(bytes, start, 1);
        while (line.IsBlank(bytes))
        {
            if (line.Next == bytes.Length)
            {
                return new(start, null, false, null, null);
            }

            line = line.After(bytes);
        }

        return Fence.Opens(line.In(bytes)) ? Closed(bytes, start, line) : new(start, line, false, null, null);
    }

    private static Fences Closed(ReadOnlySpan<byte> bytes, int start, ByteLine open)
    {
        ByteLine? meant = null;
        for (var line = open; line.Next < bytes.Length;)
        {
            line = line.After(bytes);
            var text = line.In(bytes);
            if (Fence.Closes(text))
            {
                return new(start, open, true, line, null);
            }

            if (meant is null && Fence.IsMeant(text))
            {
                meant = line;
                if (text[0] is not ((byte)' ' or (byte)'\t'))
                {
                    // At the margin a line of dashes is never YAML, and a rule in the body may pass for the end.
                    break;
                }
            }
        }

        return new(start, open, true, null, meant);
    }
}
