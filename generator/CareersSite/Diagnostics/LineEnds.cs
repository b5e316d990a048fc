namespace CareersSite.Diagnostics;

/// <summary>Lines as editors count them: CR, LF and both together end one, and nothing else does.</summary>
public static class LineEnds
{
    public static Mark MarkAt(string text, int at)
    {
        var (number, start) = (1, 0);
        for (var next = Next(text, 0); next >= 0 && next <= at; next = Next(text, next))
        {
            (number, start) = (number + 1, next);
        }

        return new Mark(number, at - start + 1);
    }

    /// <summary>Where the line after the one that goes on at an index begins; below zero where that is the last.</summary>
    public static int Next(ReadOnlySpan<char> text, int at)
    {
        var length = text[at..].IndexOfAny('\r', '\n');
        return length < 0 ? -1 : at + length + (text[(at + length)..].StartsWith("\r\n") ? 2 : 1);
    }

    /// <summary>The lines without their ends.</summary>
    public static IEnumerable<string> Split(string text)
    {
        var start = 0;
        for (var next = Next(text, 0); next >= 0; next = Next(text, start))
        {
            yield return text[start..next].TrimEnd('\r', '\n');
            start = next;
        }

        yield return text[start..];
    }
}
