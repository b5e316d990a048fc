namespace CareersSite.Scriban.Syntax;

/// <summary>Finds where number literals end and which kind they are.</summary>
internal static class NumberScanner
{
    public static (TokenKind Kind, int Length) Scan(string source, int start)
    {
        if (source[start] == '0' && start + 1 < source.Length)
        {
            if (source[start + 1] is 'x' or 'X')
                return (TokenKind.HexInteger, SkipWhile(source, start + 2, char.IsAsciiHexDigit, allowUnsigned: true) - start);
            if (source[start + 1] is 'b' or 'B')
                return ScanBinary(source, start);
        }

        return ScanDecimal(source, start);
    }

    private static (TokenKind Kind, int Length) ScanBinary(string source, int start)
    {
        var end = SkipWhile(source, start + 2, c => c is '0' or '1', allowUnsigned: true);
        if (At(source, end) == '.' && At(source, end + 1) is '0' or '1')
            end = SkipSuffix(source, SkipWhile(source, end + 1, c => c is '0' or '1', allowUnsigned: false));
        return (TokenKind.BinaryInteger, end - start);
    }

    private static (TokenKind Kind, int Length) ScanDecimal(string source, int start)
    {
        var end = SkipWhile(source, start, char.IsAsciiDigit, allowUnsigned: false);
        var kind = TokenKind.Integer;
        if (At(source, end) == '.' && char.IsAsciiDigit(At(source, end + 1)))
            (kind, end) = (TokenKind.Float, SkipWhile(source, end + 1, char.IsAsciiDigit, allowUnsigned: false));
        else if (At(source, end) == '.' && SkipSuffix(source, end + 1) > end + 1)
            (kind, end) = (TokenKind.Float, end + 1);
        end = SkipExponent(source, end);
        var afterSuffix = SkipSuffix(source, end);
        return (afterSuffix > end ? TokenKind.Float : kind, afterSuffix - start);
    }

    private static int SkipExponent(string source, int at)
    {
        if (At(source, at) is not ('e' or 'E'))
            return at;
        var digits = At(source, at + 1) is '+' or '-' ? at + 2 : at + 1;
        return char.IsAsciiDigit(At(source, digits)) ? SkipWhile(source, digits, char.IsAsciiDigit, allowUnsigned: false) : at;
    }

    /// <summary>Skips <c>f</c>, <c>d</c> or <c>m</c>, unless a longer name starts there.</summary>
    private static int SkipSuffix(string source, int at) =>
        At(source, at) is 'f' or 'F' or 'd' or 'D' or 'm' or 'M' && !char.IsLetterOrDigit(At(source, at + 1)) ? at + 1 : at;

    private static int SkipWhile(string source, int at, Func<char, bool> isDigit, bool allowUnsigned)
    {
        while (at < source.Length && (isDigit(source[at]) || source[at] == '_'))
            at++;
        return allowUnsigned && At(source, at) is 'u' or 'U' ? at + 1 : at;
    }

    private static char At(string source, int at) => at < source.Length ? source[at] : '\0';
}
