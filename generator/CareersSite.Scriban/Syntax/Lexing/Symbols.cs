namespace CareersSite.Scriban.Syntax;

/// <summary>Operators and punctuation; the longest that fits is taken.</summary>
internal static class Symbols
{
    public static (TokenKind Kind, int Length) Read(string source, int at)
    {
        var next = at + 1 < source.Length ? source[at + 1] : '\0';
        var third = at + 2 < source.Length ? source[at + 2] : '\0';
        var longest = ReadThree(source[at], next, third);
        if (longest != TokenKind.Invalid)
            return (longest, 3);
        var two = ReadTwo(source[at], next);
        if (two == TokenKind.QuestionDot && char.IsAsciiDigit(third))
            two = TokenKind.Invalid;
        return two != TokenKind.Invalid ? (two, 2) : (ReadOne(source[at]), 1);
    }

    private static TokenKind ReadThree(char first, char second, char third) => (first, second, third) switch
    {
        ('.', '.', '.') => TokenKind.Ellipsis,
        ('.', '.', '<') => TokenKind.RangeExclusive,
        ('/', '/', '=') => TokenKind.DoubleDivideAssign,
        _ => TokenKind.Invalid,
    };

    private static TokenKind ReadTwo(char first, char second) => (first, second) switch
    {
        ('.', '.') => TokenKind.Range,
        ('?', '?') => TokenKind.DoubleQuestion,
        ('?', '!') => TokenKind.QuestionExclamation,
        ('?', '.') => TokenKind.QuestionDot,
        ('|', '|') => TokenKind.DoublePipe,
        ('|', '>') => TokenKind.PipeGreater,
        ('&', '&') => TokenKind.DoubleAmpersand,
        ('=', '=') => TokenKind.Equal,
        ('!', '=') => TokenKind.NotEqual,
        ('<', '=') => TokenKind.LessEqual,
        ('>', '=') => TokenKind.GreaterEqual,
        ('<', '<') => TokenKind.ShiftLeft,
        ('>', '>') => TokenKind.ShiftRight,
        ('/', '/') => TokenKind.DoubleDivide,
        ('+', '+') => TokenKind.DoublePlus,
        ('-', '-') => TokenKind.DoubleMinus,
        ('+', '=') => TokenKind.PlusAssign,
        ('-', '=') => TokenKind.MinusAssign,
        ('*', '=') => TokenKind.AsteriskAssign,
        ('/', '=') => TokenKind.DivideAssign,
        ('%', '=') => TokenKind.PercentAssign,
        _ => TokenKind.Invalid,
    };

    private static TokenKind ReadOne(char c) => c switch
    {
        '(' => TokenKind.OpenParen,
        ')' => TokenKind.CloseParen,
        '[' => TokenKind.OpenBracket,
        ']' => TokenKind.CloseBracket,
        '{' => TokenKind.OpenBrace,
        '}' => TokenKind.CloseBrace,
        '.' => TokenKind.Dot,
        ',' => TokenKind.Comma,
        ':' => TokenKind.Colon,
        ';' => TokenKind.Semicolon,
        '?' => TokenKind.Question,
        '|' => TokenKind.Pipe,
        '@' => TokenKind.At,
        '^' => TokenKind.Caret,
        '!' => TokenKind.Exclamation,
        '<' => TokenKind.Less,
        '>' => TokenKind.Greater,
        '+' => TokenKind.Plus,
        '-' => TokenKind.Minus,
        '*' => TokenKind.Asterisk,
        '/' => TokenKind.Divide,
        '%' => TokenKind.Percent,
        '=' => TokenKind.Assign,
        _ => TokenKind.Invalid,
    };
}
