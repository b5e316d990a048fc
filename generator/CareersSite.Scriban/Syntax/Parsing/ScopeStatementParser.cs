using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Nodes.Statements;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses the statements around variables and blocks: <c>capture</c>, <c>with</c>, <c>wrap</c>, <c>import</c>, <c>readonly</c>, <c>ret</c>.</summary>
internal sealed class ScopeStatementParser(TokenCursor cursor, StatementParser statements, ExpressionParser expressions)
{
    public Statement? ParseCapture()
    {
        var start = cursor.Take().Start;
        var target = ParseHeader("capture");
        var body = statements.ParseBlock("capture");
        if (target is AssignableExpression assignable)
        {
            cursor.Mentions.NoteSet(assignable);
            return new CaptureStatement(start, assignable, body);
        }

        if (target is not null)
            cursor.Errors.Add(target.Start, "`capture` needs a variable to put the text into");
        return null;
    }

    public Statement? ParseWith()
    {
        var start = cursor.Take().Start;
        var target = ParseHeader("with");
        var body = statements.ParseBlock("with");
        return target is null ? null : new WithStatement(start, target, body);
    }

    public Statement? ParseWrap()
    {
        var start = cursor.Take().Start;
        var target = ParseHeader("wrap");
        var body = statements.ParseBlock("wrap");
        if (target is null)
            return null;
        var call = target as Call ?? new Call(target, [], target.End);
        return new WrapStatement(start, call.WithBlock(body));
    }

    public Statement? ParseImport()
    {
        var start = cursor.Take().Start;
        return expressions.Parse() is { } source ? new ImportStatement(start, source) : null;
    }

    public Statement? ParseReadOnly()
    {
        var start = cursor.Take().Start;
        if (cursor.Current.Kind is TokenKind.Identifier or TokenKind.LocalIdentifier && expressions.Parse() is AssignableExpression variable)
            return new ReadOnlyStatement(start, variable);
        cursor.Errors.Add(start, $"`readonly` needs a variable, not {cursor.Describe()}");
        return null;
    }

    public Statement? ParseReturn()
    {
        var start = cursor.Take().Start;
        if (cursor.IsStatementEnd)
            return new ReturnStatement(start, null);
        return expressions.Parse() is { } value ? new ReturnStatement(start, value) : null;
    }

    private Expression? ParseHeader(string keyword)
    {
        if (cursor.IsStatementEnd)
        {
            cursor.FailHere($"`{keyword}` needs an expression after it");
            return null;
        }

        var header = expressions.Parse();
        if (header is null)
            cursor.SkipToStatementEnd();
        else
            statements.ExpectStatementEnd();
        return header;
    }
}
