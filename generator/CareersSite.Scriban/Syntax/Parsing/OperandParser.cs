using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses operands: unary operators, paths such as <c>a.b[0]</c>, and calls.</summary>
internal sealed class OperandParser(TokenCursor cursor, ExpressionParser expressions, StatementParser statements)
{
    private readonly PrimaryParser _primaries = new(cursor, expressions, statements);
    private readonly CallParser _calls = new(cursor, expressions);

    public Expression? ParseUnary(OperandMode mode)
    {
        if (cursor.Current.Kind is not (TokenKind.Exclamation or TokenKind.Minus or TokenKind.Plus or TokenKind.At
            or TokenKind.DoublePlus or TokenKind.DoubleMinus))
            return ParseCall(mode);

        var symbol = cursor.Take();
        if (!cursor.TryEnter())
            return null;
        var operand = ParseUnary(mode);
        cursor.Leave();
        return operand is null ? null : Apply(symbol, operand);
    }

    private Expression? Apply(Token symbol, Expression operand)
    {
        switch (symbol.Kind)
        {
            case TokenKind.At:
                return new Alias(symbol.Start, operand);
            case TokenKind.DoublePlus or TokenKind.DoubleMinus:
                return operand is AssignableExpression target
                    ? new Increment(symbol.Start, target.End, target, symbol.Kind == TokenKind.DoublePlus, isPrefix: true)
                    : FailIncrement(symbol);
            default:
                return new Unary(symbol.Start, cursor.Source[symbol.Start], operand);
        }
    }

    private Expression? FailIncrement(Token symbol)
    {
        cursor.Errors.Add(symbol.Start, $"`{cursor.Text(symbol)}` needs a variable, a member or an item");
        return null;
    }

    private Expression? ParseCall(OperandMode mode)
    {
        var operand = _primaries.Parse() is { } primary ? ParsePath(primary) : null;
        if (operand is null)
            return null;
        if (cursor.Current.Kind is TokenKind.DoublePlus or TokenKind.DoubleMinus)
            return ParsePostfixIncrement(operand);
        var isCall = mode switch
        {
            OperandMode.Argument => false,
            OperandMode.LoopSource => !_calls.IsLoopOption() && _calls.StartsArgument(),
            _ => _calls.StartsArgument(),
        };
        return isCall ? _calls.ParseBare(operand) : operand;
    }

    private Expression? ParsePostfixIncrement(Expression operand)
    {
        var symbol = cursor.Take();
        return operand is AssignableExpression target
            ? new Increment(symbol.Start, symbol.End, target, symbol.Kind == TokenKind.DoublePlus, isPrefix: false)
            : FailIncrement(symbol);
    }

    /// <summary>Members, indexes and calls with parentheses. <c>?.</c> also protects the members after it, up to an index.</summary>
    private Expression? ParsePath(Expression? path)
    {
        var isNullSafe = false;
        while (path is not null)
        {
            switch (cursor.Current.Kind)
            {
                case TokenKind.Dot or TokenKind.QuestionDot:
                    isNullSafe |= cursor.Is(TokenKind.QuestionDot);
                    path = ParseMember(path, isNullSafe);
                    break;
                case TokenKind.OpenBracket when cursor.IsAdjacent && CanBeIndexed(path):
                    path = ParseIndex(path, isNullSafe);
                    isNullSafe = false;
                    break;
                case TokenKind.OpenParen when cursor.IsAdjacent && path is Variable or LocalVariable or Member or Indexer or Call:
                    path = _calls.ParseExplicit(path);
                    break;
                default:
                    return expressions.Checked(path);
            }
        }

        return null;
    }

    /// <summary>After a list or object literal, a bracket starts an argument; after a parenthesis, an index.</summary>
    private bool CanBeIndexed(Expression path) => path is not (ListLiteral or ObjectLiteral) || cursor.Previous.Kind == TokenKind.CloseParen;

    private Member? ParseMember(Expression target, bool isNullSafe)
    {
        var dot = cursor.Take();
        if (!cursor.Is(TokenKind.Identifier))
        {
            cursor.FailHere($"{cursor.Describe()} is no member name");
            cursor.Errors.Add(dot.Start, "a member name must follow the dot");
            return null;
        }

        var name = cursor.Take();
        return new Member(target, cursor.Name(name), name.Start, name.End, isNullSafe);
    }

    private Indexer? ParseIndex(Expression target, bool isNullSafe)
    {
        cursor.Take();
        var index = expressions.Parse();
        if (index is null)
            return null;
        if (!cursor.Is(TokenKind.CloseBracket))
        {
            cursor.FailHere($"`]` is missing before {cursor.Describe()}");
            return null;
        }

        return new Indexer(target, index, cursor.Take().End, isNullSafe);
    }
}
