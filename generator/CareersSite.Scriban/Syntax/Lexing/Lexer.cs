namespace CareersSite.Scriban.Syntax;

/// <summary>
/// Cuts a template into tokens: text and code in turn. White space control (<c>-</c> and <c>~</c>) is applied here, to the ranges of
/// the text tokens, so that nothing after the lexer needs to know of it.
/// </summary>
internal sealed class Lexer
{
    private readonly string _source;
    private readonly List<Token> _tokens = [];
    private readonly CodeLexer _code;
    private int _position;

    /// <summary>The white space control of the block that was left last; it acts on the text after it.</summary>
    private char _strip;

    private Lexer(SourceText source, ErrorLog errors)
    {
        _source = source.Text;
        _code = new CodeLexer(_source, _tokens, errors);
        if (_source.StartsWith('\uFEFF'))
            _position = 1;
    }

    public static List<Token> Tokenize(SourceText source, ErrorLog errors, bool scriptOnly)
    {
        var lexer = new Lexer(source, errors);
        if (scriptOnly)
            lexer.ReadScript();
        else
            lexer.ReadTemplate();
        lexer._tokens.Add(new Token(TokenKind.EndOfFile, lexer._source.Length, lexer._source.Length));
        return lexer._tokens;
    }

    private void ReadScript()
    {
        _tokens.Add(new Token(TokenKind.CodeEnter, _position, _position));
        _code.Read(_position, untilEnd: true);
    }

    private void ReadTemplate()
    {
        while (_position < _source.Length)
        {
            var opening = BlockOpening.Find(_source, _position);
            AddText(_position, opening.Start, opening.Strip);
            _position = opening.End;
            if (opening.Start == _source.Length)
                break;
            if (opening.Escapes > 0)
                ReadEscaped(opening);
            else
                ReadCode(opening);
        }
    }

    private void ReadCode(BlockOpening opening)
    {
        _tokens.Add(new Token(TokenKind.CodeEnter, IndentStart(opening.Start), opening.Start));
        _position = _code.Read(opening.End, untilEnd: false);
        _strip = _code.ExitStrip;
    }

    private void ReadEscaped(BlockOpening opening)
    {
        var closing = "}" + new string('%', opening.Escapes) + "}";
        var end = _source.IndexOf(closing, _position, StringComparison.Ordinal);
        _strip = '\0';
        if (end < 0)
        {
            _tokens.Add(new Token(TokenKind.EscapedText, _position, _source.Length));
            _position = _source.Length;
            return;
        }

        var textEnd = end;
        if (end > _position && _source[end - 1] is '-' or '~')
            _strip = _source[--textEnd];
        _tokens.Add(new Token(TokenKind.EscapedText, _position, textEnd));
        _position = end + closing.Length;
    }

    private void AddText(int start, int end, char stripAtEnd)
    {
        start = WhiteSpaceControl.After(_source, start, end, _strip);
        end = WhiteSpaceControl.Before(_source, start, end, stripAtEnd);
        _strip = '\0';
        if (start < end)
            _tokens.Add(new Token(TokenKind.Text, start, end));
    }

    /// <summary>Where the blanks before a block start, if they are all that stands before it on its line; else the block itself.</summary>
    private int IndentStart(int block)
    {
        if (_tokens.Count == 0 || _tokens[^1] is not { Kind: TokenKind.Text } text || text.End != block)
            return block;
        var start = block;
        while (start > text.Start && _source[start - 1] is ' ' or '\t')
            start--;
        return start == 0 || _source[start - 1] is '\n' or '\uFEFF' ? start : block;
    }
}
