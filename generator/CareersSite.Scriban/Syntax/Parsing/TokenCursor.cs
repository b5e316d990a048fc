using System.Runtime.CompilerServices;

namespace CareersSite.Scriban.Syntax;

/// <summary>Walks the tokens and knows their text; every part of the parser shares one.</summary>
internal sealed class TokenCursor(SourceText source, List<Token> tokens, ErrorLog errors, ParseOptions options)
{
    private int _next;

    /// <summary>The page and its statement are the first two levels.</summary>
    private int _depth = 2;

    public string Source { get; } = source.Text;

    public ErrorLog Errors { get; } = errors;

    public ParseOptions Options { get; } = options;

    public required TemplateMentions Mentions { get; init; }

    public Token Current => tokens[_next];

    public Token Previous => tokens[Math.Max(0, _next - 1)];

    /// <summary>The blanks before the code block that is being read; null when it does not stand first on its line.</summary>
    public string? Indent { get; private set; }

    public bool IsAtEnd => Current.Kind == TokenKind.EndOfFile;

    public Token Peek(int ahead = 1) => tokens[Math.Min(_next + ahead, tokens.Count - 1)];

    public Token Take()
    {
        var token = tokens[_next];
        if (_next < tokens.Count - 1)
            _next++;
        if (token.Kind == TokenKind.CodeEnter)
            Indent = token.Start < token.End ? string.Intern(Source[token.Start..token.End]) : null;
        return token;
    }

    public bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Take();
        return true;
    }

    public bool TryTakeWord(string word)
    {
        if (!IsWord(word))
            return false;
        Take();
        return true;
    }

    public bool Is(TokenKind kind) => Current.Kind == kind;

    public bool IsWord(string word) => Current.Kind == TokenKind.Identifier && Text(Current).SequenceEqual(word);

    public ReadOnlySpan<char> Text(Token token) => Source.AsSpan(token.Start, token.End - token.Start);

    /// <summary>A name, interned: names are compared far more often than they are read.</summary>
    public string Name(Token token) => string.Intern(Source[token.Start..token.End]);

    /// <summary>Whether the current token follows the one before it without a blank.</summary>
    public bool IsAdjacent => Current.Start == Previous.End;

    public bool IsStatementEnd => Current.Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile;

    /// <summary>How a message names the current token.</summary>
    public string Describe() => Current.Kind switch
    {
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeExit => "`}}`",
        _ => $"`{Text(Current)}`",
    };

    public void FailHere(string message, string? hint = null) => Errors.Add(Current.Start, message, hint);

    public void SkipToStatementEnd()
    {
        while (!IsStatementEnd)
            Take();
    }

    /// <summary>Goes one level deeper. Where that is too deep it is the last error, because what follows cannot be understood.</summary>
    public bool TryEnter()
    {
        if (++_depth <= Options.DepthLimit && RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return true;
        _depth--;
        FailHere(FormattableString.Invariant($"expressions and blocks are nested more than {Options.DepthLimit} deep"));
        Errors.Close();
        _next = tokens.Count - 1;
        return false;
    }

    public void Leave() => _depth--;
}
