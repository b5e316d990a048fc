namespace CareersSite.Scriban.Syntax;

/// <summary>Finds where strings end. What their escapes mean is for <see cref="StringDecoder"/>.</summary>
internal static class StringScanner
{
    /// <summary>The position of the closing quote, or -1.</summary>
    public static int End(string source, int start, char quote)
    {
        for (var i = start; i < source.Length; i++)
        {
            if (source[i] == '\\')
                i++;
            else if (source[i] == quote)
                return i;
        }

        return -1;
    }

    /// <summary>The position of the closing backtick; two of them in a row stand for one inside the string.</summary>
    public static int VerbatimEnd(string source, int start)
    {
        for (var i = start; i < source.Length; i++)
        {
            if (source[i] != '`')
                continue;
            if (i + 1 == source.Length || source[i + 1] != '`')
                return i;
            i++;
        }

        return -1;
    }

    /// <summary>The end of a piece of an interpolated string: its closing quote or the brace that opens the next hole.</summary>
    public static int PieceEnd(string source, int start, char quote)
    {
        for (var i = start; i < source.Length; i++)
        {
            if (source[i] == '\\')
                i++;
            else if (source[i] == quote || source[i] == '{')
                return i;
        }

        return -1;
    }
}
