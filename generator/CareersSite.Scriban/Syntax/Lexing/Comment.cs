namespace CareersSite.Scriban.Syntax;

/// <summary><c># to the end of the line</c> and <c>## over several lines ##</c>; both also end where the code block does.</summary>
internal static class Comment
{
    public static int End(string source, int start, bool untilEnd)
    {
        var isLong = start + 1 < source.Length && source[start + 1] == '#';
        for (var i = start + (isLong ? 2 : 1); i < source.Length; i++)
        {
            if (!untilEnd && source[i] == '}' && i + 1 < source.Length && source[i + 1] == '}')
                return source[i - 1] is '-' or '~' ? i - 1 : i;
            if (isLong && source[i] == '#' && i + 1 < source.Length && source[i + 1] == '#')
                return i + 2;
            if (!isLong && source[i] == '\n')
                return i;
        }

        return source.Length;
    }
}
