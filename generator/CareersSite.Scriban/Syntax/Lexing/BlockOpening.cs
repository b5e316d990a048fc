namespace CareersSite.Scriban.Syntax;

/// <summary>The start of a code block (<c>{{</c>) or, with escapes, of a block of plain text (<c>{%{</c>).</summary>
internal readonly record struct BlockOpening(int Start, int End, int Escapes, char Strip)
{
    /// <summary>The next opening at or after a position; where there is none, an empty one at the end of the source.</summary>
    public static BlockOpening Find(string source, int from)
    {
        for (var at = source.IndexOf('{', from); at >= 0; at = source.IndexOf('{', at + 1))
        {
            var second = at + 1;
            while (second < source.Length && source[second] == '%')
                second++;
            if (second >= source.Length || source[second] != '{')
                continue;
            var strip = second + 1 < source.Length && source[second + 1] is '-' or '~' ? source[second + 1] : '\0';
            return new BlockOpening(at, second + (strip == '\0' ? 1 : 2), second - at - 1, strip);
        }

        return new BlockOpening(source.Length, source.Length, 0, '\0');
    }
}
