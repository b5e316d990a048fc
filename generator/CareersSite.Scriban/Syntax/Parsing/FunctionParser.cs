using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Nodes.Statements;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses functions in their three forms: <c>func f … end</c>, <c>f(x) = …</c> and <c>do … end</c>.</summary>
internal sealed class FunctionParser(TokenCursor cursor, StatementParser statements, ExpressionParser expressions, Template template)
{
    private readonly ParameterParser _parameters = new(cursor, expressions);

    public Statement? ParseDeclaration()
    {
        var start = cursor.Take().Start;
        if (cursor.Current.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
        {
            cursor.Errors.Add(start, $"`func` needs the name of the function, not {cursor.Describe()}");
            return null;
        }

        var target = ParseTarget(out var name);
        var parameters = ParseParameters(start, out var isGood);
        if (isGood)
            statements.ExpectStatementEnd();
        else
            cursor.SkipToStatementEnd();
        var body = statements.ParseBlock("func");
        return new FunctionDeclaration(start, target, new UserFunction(name, template, parameters, body));
    }

    public AnonymousFunction? ParseAnonymous(Token keyword)
    {
        if (!cursor.TryEnter())
            return null;
        var parameters = ParseParameters(keyword.Start, out var isGood);
        var body = statements.ParseBlock("do");
        cursor.Leave();
        return isGood ? new AnonymousFunction(keyword.Start, cursor.Previous.End, new UserFunction("do", template, parameters, body)) : null;
    }

    /// <summary>Whether <c>f(a, b) =</c> stands here.</summary>
    public bool IsInlineDeclaration()
    {
        if (!cursor.Is(TokenKind.Identifier) || cursor.Peek() is not { Kind: TokenKind.OpenParen } open || open.Start != cursor.Current.End)
            return false;
        for (var ahead = 2; ; ahead++)
        {
            var kind = cursor.Peek(ahead).Kind;
            if (kind == TokenKind.CloseParen)
                return cursor.Peek(ahead + 1).Kind == TokenKind.Assign;
            if (kind is TokenKind.OpenParen or TokenKind.CodeExit or TokenKind.EndOfFile or TokenKind.NewLine)
                return false;
        }
    }

    public Statement? ParseInline()
    {
        var start = cursor.Current.Start;
        var target = ParseTarget(out var name);
        var parameters = ParseParameters(start, out var isGood);
        if (!isGood || !cursor.TryTake(TokenKind.Assign))
            return null;
        if (expressions.Parse() is not { } value)
            return null;
        var body = new Block([new ReturnStatement(value.Start, value)]);
        return new FunctionDeclaration(start, target, new UserFunction(name, template, parameters, body));
    }

    private AssignableExpression ParseTarget(out string name)
    {
        var token = cursor.Take();
        name = cursor.Name(token);
        return token.Kind == TokenKind.Identifier
            ? new Variable(token.Start, token.End, name)
            : new LocalVariable(token.Start, token.End, string.Intern(name[1..]));
    }

    private UserParameter[]? ParseParameters(int functionStart, out bool isGood)
    {
        isGood = true;
        return cursor.Is(TokenKind.OpenParen) && cursor.IsAdjacent ? _parameters.Parse(functionStart, out isGood) : null;
    }
}
