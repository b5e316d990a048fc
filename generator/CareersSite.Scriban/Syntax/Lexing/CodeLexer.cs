namespace CareersSite.Scriban.Syntax;

/// <summary>Cuts the code between <c>{{</c> and <c>}}</c> into tokens.</summary>
internal sealed class CodeLexer(string source, List<Token> tokens, ErrorLog errors)
{
    /// <summary>For each interpolated string that is open: its quote, and how many braces were open outside of its hole.</summary>
    private readonly Stack<(char Quote, int Braces)> _interpolations = new();

    private int _position;
    private int _braces;
    private int _brackets;

    /// <summary>The white space control at the end of the code that was read last.</summary>
    public char ExitStrip { get; private set; }

    /// <summary>Reads up to and including <c>}}</c>, and returns the position after it.</summary>
    public int Read(int position, bool untilEnd)
    {
        _position = position;
        (_braces, _brackets, ExitStrip) = (0, 0, '\0');
        _interpolations.Clear();
        while (_position < source.Length)
        {
            if (!untilEnd && TryExit())
                return _position;
            ReadToken(untilEnd);
        }

        return _position;
    }

    private bool TryExit()
    {
        if (_braces > 0)
            return false;
        var strip = source[_position] is '-' or '~' ? 1 : 0;
        if (string.CompareOrdinal(source, _position + strip, "}}", 0, 2) != 0)
            return false;
        if (strip > 0)
            ExitStrip = source[_position];
        Add(TokenKind.CodeExit, strip + 2);
        return true;
    }

    private void ReadToken(bool untilEnd)
    {
        var c = source[_position];
        if (c == '\n')
            ReadLineBreak();
        else if (char.IsWhiteSpace(c))
            _position++;
        else if (c == '#')
            _position = Comment.End(source, _position, untilEnd);
        else if (char.IsAsciiDigit(c))
            ReadNumber();
        else if (IsNameStart(c))
            Add(TokenKind.Identifier, NameLength(_position));
        else if (c == '$')
            ReadDollar();
        else if (c is '\'' or '"' or '`')
            ReadString(c);
        else if (c == '}' && _interpolations.TryPeek(out var hole) && hole.Braces == _braces - 1)
            ReadInterpolation(hole.Quote, isStart: false);
        else
            ReadSymbol();
    }

    /// <summary>A line break ends a statement, but not inside brackets or braces, nor after a pipe.</summary>
    private void ReadLineBreak()
    {
        if (_braces + _brackets > 0 || tokens[^1].Kind is TokenKind.Pipe or TokenKind.PipeGreater)
            _position++;
        else
            Add(TokenKind.NewLine, 1);
    }

    private void ReadNumber()
    {
        var (kind, length) = NumberScanner.Scan(source, _position);
        Add(kind, length);
    }

    private void ReadDollar()
    {
        var next = _position + 1 < source.Length ? source[_position + 1] : '\0';
        if (next is '\'' or '"')
            ReadInterpolation(next, isStart: true);
        else if (next == '$')
            Add(TokenKind.BlockDelegate, 2);
        else if (IsNameStart(next))
            Add(TokenKind.LocalIdentifier, 1 + NameLength(_position + 1));
        else if (char.IsAsciiDigit(next))
            Add(TokenKind.ArgumentNumber, 1 + DigitCount(_position + 1));
        else
            Add(TokenKind.Arguments, 1);
    }

    private void ReadString(char quote)
    {
        var end = quote == '`' ? StringScanner.VerbatimEnd(source, _position + 1) : StringScanner.End(source, _position + 1, quote);
        if (end < 0)
            FailUnclosed(quote);
        else
            Add(quote == '`' ? TokenKind.VerbatimString : TokenKind.String, end + 1 - _position);
    }

    private void ReadInterpolation(char quote, bool isStart)
    {
        var end = StringScanner.PieceEnd(source, _position + (isStart ? 2 : 1), quote);
        if (end < 0)
        {
            FailUnclosed(quote);
            return;
        }

        var opensHole = source[end] == '{';
        if (isStart && opensHole)
            _interpolations.Push((quote, _braces++));
        if (!isStart && !opensHole)
            _braces = _interpolations.Pop().Braces;
        var kind = (isStart, opensHole) switch
        {
            (true, true) => TokenKind.InterpolatedStart,
            (true, false) => TokenKind.InterpolatedWhole,
            (false, true) => TokenKind.InterpolatedMiddle,
            _ => TokenKind.InterpolatedEnd,
        };
        Add(kind, end + 1 - _position);
    }

    private void FailUnclosed(char quote)
    {
        errors.Add(source.Length - 1, $"the file ends inside a string: its closing {quote} is missing");
        tokens.Add(new Token(TokenKind.Invalid, source.Length - 1, source.Length));
        _position = source.Length;
    }

    private void ReadSymbol()
    {
        var (kind, length) = Symbols.Read(source, _position);
        switch (kind)
        {
            case TokenKind.OpenBrace: _braces++; break;
            case TokenKind.CloseBrace when _braces > 0: _braces--; break;
            case TokenKind.OpenBracket: _brackets++; break;
            case TokenKind.CloseBracket when _brackets > 0: _brackets--; break;
        }

        Add(kind, length);
    }

    private void Add(TokenKind kind, int length)
    {
        tokens.Add(new Token(kind, _position, _position + length));
        _position += length;
    }

    private int DigitCount(int start)
    {
        var end = start;
        while (end < source.Length && char.IsAsciiDigit(source[end]))
            end++;
        return end - start;
    }

    /// <summary>A name; <c>.empty?</c> and <c>.blank?</c> are the only ones that end in a question mark.</summary>
    private int NameLength(int start)
    {
        var end = start;
        while (end < source.Length && IsNamePart(source[end]))
            end++;
        var isQuestion = end < source.Length && source[end] == '?' && tokens[^1].Kind is TokenKind.Dot or TokenKind.QuestionDot
            && source.AsSpan(start, end - start) is "empty" or "blank"
            && !(end + 1 < source.Length && source[end + 1] is '.' or '?' or '!');
        return end - start + (isQuestion ? 1 : 0);
    }

    private static bool IsNameStart(char c) => c == '_' || char.IsLetter(c);

    private static bool IsNamePart(char c) => IsNameStart(c) || char.IsDigit(c);
}
