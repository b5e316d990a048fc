using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;

namespace CareersSite.Scriban.Syntax;

/// <summary>
/// Parses expressions: pipes, conditionals and binary operators here, operands in <see cref="OperandParser"/>.
/// Every method returns null after it has reported an error.
/// </summary>
internal sealed class ExpressionParser
{
    /// <summary>No expression is higher: <c>a + a + …</c> nests as deep as parentheses do when it is walked.</summary>
    private const int HighestExpression = 1000;

    private readonly TokenCursor _cursor;
    private readonly OperandParser _operands;

    public ExpressionParser(TokenCursor cursor, StatementParser statements)
    {
        _cursor = cursor;
        _operands = new OperandParser(cursor, this, statements);
    }

    /// <summary>A whole expression with pipes.</summary>
    public Expression? Parse()
    {
        if (!_cursor.TryEnter())
            return null;
        var expression = ParsePipes(ParseConditional());
        _cursor.Leave();
        return expression;
    }

    /// <summary>What a loop runs over: <c>limit:</c> and the other options after it are left for the loop.</summary>
    public Expression? ParseLoopSource()
    {
        if (!_cursor.TryEnter())
            return null;
        var expression = ParsePipes(ParseConditional(OperandMode.LoopSource));
        _cursor.Leave();
        return expression;
    }

    /// <summary>An argument of a call without parentheses: binary operators belong to it, a further call does not.</summary>
    public Expression? ParseArgument() => ParseBinary(OperatorTable.Lowest, OperandMode.Argument);

    /// <summary>A value of a <c>when</c>, which ends at <c>||</c>.</summary>
    public Expression? ParseWhenValue() => ParseBinary(OperatorTable.AboveOr, OperandMode.Free);

    /// <summary>What stands left of a possible <c>=</c>.</summary>
    public Expression? ParseConditional(OperandMode mode = OperandMode.Free)
    {
        var condition = ParseBinary(OperatorTable.Lowest, mode);
        if (condition is null || !_cursor.TryTake(TokenKind.Question))
            return condition;
        if (!_cursor.TryEnter())
            return null;
        var whenTrue = ParseConditional();
        if (whenTrue is not null && !_cursor.TryTake(TokenKind.Colon))
        {
            _cursor.FailHere($"`:` is missing between the two sides of `? :`, before {_cursor.Describe()}");
            whenTrue = null;
        }

        var whenFalse = whenTrue is null ? null : ParseConditional();
        _cursor.Leave();
        return whenFalse is null ? null : Checked(new Conditional(condition, whenTrue!, whenFalse));
    }

    private Expression? ParsePipes(Expression? left)
    {
        while (left is not null && _cursor.Current.Kind is TokenKind.Pipe or TokenKind.PipeGreater)
        {
            _cursor.Take();
            var right = ParseConditional();
            left = right is null || left is null ? null : Checked(Piping.Attach(left, right));
        }

        return left;
    }

    private Expression? ParseBinary(int lowest, OperandMode mode)
    {
        var left = _operands.ParseUnary(mode);
        while (left is not null && OperatorTable.Precedence(_cursor.Current.Kind) is var precedence && precedence >= lowest)
        {
            var symbol = _cursor.Take();
            if (!_cursor.TryEnter())
                return null;
            var right = ParseBinary(precedence + 1, mode == OperandMode.LoopSource ? OperandMode.Free : mode);
            _cursor.Leave();
            left = right is null ? null : Checked(Combine(left, symbol, right));
        }

        return left;
    }

    private static Expression Combine(Expression left, Token symbol, Expression right) => symbol.Kind switch
    {
        TokenKind.DoubleAmpersand => new Logical(left, isAnd: true, right),
        TokenKind.DoublePipe => new Logical(left, isAnd: false, right),
        TokenKind.DoubleQuestion => new Coalesce(left, wantsNull: true, right),
        TokenKind.QuestionExclamation => new Coalesce(left, wantsNull: false, right),
        _ => new Binary(left, OperatorTable.Symbol(symbol.Kind), symbol.Start, right),
    };

    /// <summary>Refuses an expression that would nest too deep when it is walked.</summary>
    public Expression? Checked(Expression expression)
    {
        if (expression.Height <= HighestExpression)
            return expression;
        _cursor.FailHere(FormattableString.Invariant($"the expression has more than {HighestExpression} parts in a row"), "split it with a variable");
        return null;
    }
}
