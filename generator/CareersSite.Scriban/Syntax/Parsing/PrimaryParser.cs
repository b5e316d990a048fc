using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses what an expression is made of: literals, names, parentheses, lists, objects, anonymous functions.</summary>
internal sealed class PrimaryParser(TokenCursor cursor, ExpressionParser expressions, StatementParser statements)
{
    private readonly LiteralParser _literals = new(cursor, expressions);

    public Expression? Parse()
    {
        var token = cursor.Current;
        switch (token.Kind)
        {
            case TokenKind.Identifier:
                return ParseName();
            case TokenKind.LocalIdentifier:
                return ParseLocal();
            case TokenKind.Arguments:
                cursor.Take();
                return new ArgumentList(token.Start, token.End);
            case TokenKind.ArgumentNumber:
                return ParseArgumentNumber();
            case TokenKind.OpenParen:
                return ParseParenthesis();
            case TokenKind.OpenBracket or TokenKind.OpenBrace:
                return ParseCollection(token.Kind);
            case TokenKind.BlockDelegate:
                return FailBlockDelegate();
            default:
                return _literals.Parse();
        }
    }

    private Expression? ParseName()
    {
        var token = cursor.Take();
        switch (cursor.Text(token))
        {
            case "null": return new Literal(token.Start, token.End, ScriptValue.Null);
            case "true": return new Literal(token.Start, token.End, ScriptValue.True);
            case "false": return new Literal(token.Start, token.End, ScriptValue.False);
            case "empty" or "blank": return new Literal(token.Start, token.End, ScriptValue.Empty);
            case "this": return new ThisExpression(token.Start, token.End);
            case "do": return statements.Functions.ParseAnonymous(token);
            case "for" when cursor.Is(TokenKind.Dot): return ParseLoopMember(token, LoopKind.For);
            case "while" when cursor.Is(TokenKind.Dot): return ParseLoopMember(token, LoopKind.While);
            case "tablerow" when cursor.Is(TokenKind.Dot): return ParseLoopMember(token, LoopKind.TableRow);
            default: return new Variable(token.Start, token.End, cursor.Name(token));
        }
    }

    private LocalVariable ParseLocal()
    {
        var token = cursor.Take();
        var local = new LocalVariable(token.Start, token.End, string.Intern(cursor.Text(token)[1..].ToString()));
        cursor.Mentions.Note(local);
        return local;
    }

    private LoopMember? ParseLoopMember(Token keyword, LoopKind kind)
    {
        cursor.Take();
        var member = cursor.Current;
        var name = member.Kind == TokenKind.Identifier ? cursor.Name(cursor.Take()) : cursor.Describe();
        if (kind.Members().Contains(name))
            return new LoopMember(keyword.Start, member.End, kind, member.Start, name);
        cursor.Errors.Add(keyword.Start, $"`{kind.Keyword()}` has no '{name}'; it has {string.Join(", ", kind.Members())}", Spelling.Suggest(name, kind.Members()));
        return null;
    }

    private NumberedArgument? ParseArgumentNumber()
    {
        var token = cursor.Take();
        if (int.TryParse(cursor.Text(token)[1..], out var number) && number <= short.MaxValue)
            return new NumberedArgument(token.Start, token.End, number);
        cursor.Errors.Add(token.Start, $"`{cursor.Text(token)}` is out of range");
        return null;
    }

    private Expression? ParseParenthesis()
    {
        cursor.Take();
        var inner = expressions.Parse();
        if (inner is null)
            return null;
        if (cursor.TryTake(TokenKind.CloseParen))
            return inner;
        if (OperatorTable.IsAssignment(cursor.Current.Kind))
            cursor.Errors.Add(inner.Start, "an assignment cannot stand inside an expression", "to compare, write ==");
        else
            cursor.FailHere($"`)` is missing before {cursor.Describe()}");
        return null;
    }

    private Expression? ParseCollection(TokenKind kind)
    {
        if (!cursor.TryEnter())
            return null;
        Expression? collection = kind == TokenKind.OpenBracket ? _literals.ParseList() : _literals.ParseObject();
        cursor.Leave();
        return collection;
    }

    private Expression? FailBlockDelegate()
    {
        cursor.Take();
        cursor.FailHere("`$$` writes the wrapped block and has no value");
        return null;
    }
}
