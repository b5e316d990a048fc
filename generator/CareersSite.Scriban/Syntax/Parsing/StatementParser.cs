using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Statements;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses statements and blocks of them. After an error it goes on with the next statement.</summary>
internal sealed class StatementParser
{
    private readonly TokenCursor _cursor;
    private readonly LoopParser _loops;
    private readonly BranchParser _branches;
    private readonly ScopeStatementParser _scopes;
    private readonly ExpressionStatementParser _expressionStatements;

    /// <summary>The keywords whose <c>end</c> has not been met yet.</summary>
    private int _openBlocks;

    /// <summary>A hint about a word such as <c>endif</c>, if there was one: it explains a missing <c>end</c>.</summary>
    private string? _foreignEnd;

    public StatementParser(TokenCursor cursor, Template template)
    {
        _cursor = cursor;
        var expressions = new ExpressionParser(cursor, this);
        Functions = new FunctionParser(cursor, this, expressions, template);
        _loops = new LoopParser(cursor, this, expressions);
        _branches = new BranchParser(cursor, this, expressions);
        _scopes = new ScopeStatementParser(cursor, this, expressions);
        _expressionStatements = new ExpressionStatementParser(cursor, expressions, Functions);
    }

    public FunctionParser Functions { get; }

    public Block ParsePage()
    {
        var statements = new List<Statement>();
        while (!_cursor.IsAtEnd)
            ParseInto(statements);
        return new Block([.. statements]);
    }

    /// <summary>Parses a block and the <c>end</c> after it.</summary>
    public Block ParseBlock(string opener) => ParseBlock(opener, static _ => false);

    /// <summary>Parses a block with its <c>end</c>, or up to a word that <paramref name="stops"/> knows, such as <c>else</c>.</summary>
    public Block ParseBlock(string opener, Func<TokenCursor, bool> stops)
    {
        if (!_cursor.TryEnter())
            return Block.Nothing;

        var statements = new List<Statement>();
        _openBlocks++;
        while (!_cursor.IsAtEnd && !_cursor.IsWord("end") && !stops(_cursor))
            ParseInto(statements);
        _openBlocks--;
        _cursor.Leave();

        if (!_cursor.IsAtEnd)
            _cursor.TryTakeWord("end");
        else
            _cursor.Errors.Add(_cursor.Previous.Start, $"the `end` of `{opener}` is missing", _foreignEnd);
        return new Block([.. statements]);
    }

    /// <summary>After a statement: nothing else may stand before the end of the line, <c>;</c> or <c>}}</c>.</summary>
    public void ExpectStatementEnd()
    {
        if (_cursor.IsStatementEnd)
            return;
        _cursor.FailHere($"{_cursor.Describe()} is not expected here", "statements are separated by a line break or `;`");
        _cursor.SkipToStatementEnd();
    }

    private void ParseInto(List<Statement> statements)
    {
        var token = _cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Text or TokenKind.EscapedText:
                _cursor.Take();
                statements.Add(new TextStatement(_cursor.Source, token.Start, token.End));
                break;
            case TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                _cursor.Take();
                break;
            default:
                var indent = _cursor.Indent;
                var statement = Parse();
                if (statement is null)
                    _cursor.SkipToStatementEnd();
                else
                    statement.Indent = indent;
                if (statement is not null)
                    statements.Add(statement);
                break;
        }
    }

    private Statement? Parse()
    {
        var statement = ParseKeyword(out var isKeyword);
        if (!isKeyword)
            statement = _expressionStatements.Parse();
        if (statement is not null)
            ExpectStatementEnd();
        return statement;
    }

    private Statement? ParseKeyword(out bool isKeyword)
    {
        isKeyword = true;
        if (_cursor.Is(TokenKind.Identifier) && _cursor.Peek().Kind is not (TokenKind.Dot or TokenKind.QuestionDot))
        {
            switch (_cursor.Text(_cursor.Current))
            {
                case "if": return _branches.ParseIf();
                case "case": return _branches.ParseCase();
                case "for": return _loops.ParseFor();
                case "while": return _loops.ParseWhile();
                case "tablerow": return _loops.ParseTableRow();
                case "capture": return _scopes.ParseCapture();
                case "with": return _scopes.ParseWith();
                case "wrap": return _scopes.ParseWrap();
                case "import": return _scopes.ParseImport();
                case "readonly": return _scopes.ParseReadOnly();
                case "ret": return _scopes.ParseReturn();
                case "func": return Functions.ParseDeclaration();
                case "break": return new JumpStatement(_cursor.Take().Start, Flow.Break);
                case "continue": return new JumpStatement(_cursor.Take().Start, Flow.Continue);
                case "end" or "else" or "when": return FailStray();
                case ['e', 'n', 'd', ..] word: _foreignEnd ??= ForeignWords.Hint(word.ToString()); break;
            }
        }

        isKeyword = false;
        return null;
    }

    private Statement? FailStray()
    {
        var word = _cursor.Take();
        switch (_cursor.Text(word))
        {
            case "end":
                _cursor.Errors.Add(word.End - 1, "there is no block that this `end` could close");
                break;
            case "else":
                _cursor.Errors.Add(word.Start, "`else` belongs to an `if`, a `case` or a `for`, and none is open here");
                SkipStrayBlock();
                break;
            default:
                _cursor.Errors.Add(word.Start, "`when` belongs to a `case`, and none is open here");
                SkipStrayBlock();
                break;
        }

        return null;
    }

    /// <summary>Reads the block after a stray <c>else</c>, so that its <c>end</c> is not an error of its own.</summary>
    private void SkipStrayBlock()
    {
        _cursor.SkipToStatementEnd();
        if (_openBlocks == 0)
            ParseBlock("else");
    }
}
