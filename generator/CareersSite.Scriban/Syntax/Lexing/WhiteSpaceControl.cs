namespace CareersSite.Scriban.Syntax;

/// <summary>
/// White space beside a block: <c>-</c> eats all of it; <c>~</c> eats the blanks before a block back to the line's start, and the
/// blanks after it with one line break.
/// </summary>
internal static class WhiteSpaceControl
{
    /// <summary>Where the text between <paramref name="start"/> and <paramref name="end"/> begins, after a block.</summary>
    public static int After(string source, int start, int end, char strip)
    {
        if (strip == '-')
        {
            while (start < end && char.IsWhiteSpace(source[start]))
                start++;
            return start;
        }

        if (strip != '~')
            return start;
        while (start < end && IsBlank(source[start]))
            start++;
        if (start + 1 < end && source[start] == '\r' && source[start + 1] == '\n')
            return start + 2;
        return start < end && source[start] == '\n' ? start + 1 : start;
    }

    /// <summary>Where the text between <paramref name="start"/> and <paramref name="end"/> ends, before a block.</summary>
    public static int Before(string source, int start, int end, char strip)
    {
        if (strip == '\0')
            return end;
        while (end > start && (strip == '-' ? char.IsWhiteSpace(source[end - 1]) : IsBlank(source[end - 1])))
            end--;
        return end;
    }

    private static bool IsBlank(char c) => c is not ('\n' or '\r') && char.IsWhiteSpace(c);
}
