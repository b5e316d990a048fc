using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Nodes.Statements;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses <c>if</c> and <c>case</c>.</summary>
internal sealed class BranchParser(TokenCursor cursor, StatementParser statements, ExpressionParser expressions)
{
    public IfStatement ParseIf()
    {
        var start = cursor.Take().Start;
        var branches = new List<(Expression, Block)>();
        Block? otherwise = null;
        var condition = ParseCondition();
        while (true)
        {
            var body = statements.ParseBlock("if", static cursor => cursor.IsWord("else"));
            if (condition is null)
                otherwise = body;
            else
                branches.Add((condition, body));
            if (!cursor.IsWord("else"))
                return new IfStatement(start, [.. branches], otherwise);
            cursor.Take();
            condition = ParseElse(otherwise is not null);
        }
    }

    public CaseStatement ParseCase()
    {
        var start = cursor.Take().Start;
        var subject = ParseCondition();
        var before = statements.ParseBlock("case", IsBranch);
        var branches = new List<CaseBranch>();
        Block? otherwise = null;
        while (IsBranch(cursor))
        {
            if (cursor.TryTakeWord("else"))
            {
                statements.ExpectStatementEnd();
                otherwise = statements.ParseBlock("case", IsBranch);
                continue;
            }

            cursor.Take();
            var values = ParseWhenValues();
            branches.Add(new CaseBranch(values, statements.ParseBlock("case", IsBranch)));
        }

        return new CaseStatement(start, subject, before, [.. branches], otherwise);
    }

    private static bool IsBranch(TokenCursor cursor) => cursor.IsWord("when") || cursor.IsWord("else");

    /// <summary>After <c>else</c>: the condition of an <c>else if</c>, or null.</summary>
    private Expression? ParseElse(bool isClosed)
    {
        if (cursor.TryTakeWord("if"))
            return ParseCondition();
        if (isClosed)
            cursor.Errors.Add(cursor.Previous.Start, "this `if` has an `else` already");
        statements.ExpectStatementEnd();
        return null;
    }

    /// <summary>A condition; a wrong one is replaced, so that the block after it is still read.</summary>
    private Expression ParseCondition()
    {
        var position = cursor.Current.Start;
        var condition = expressions.Parse();
        if (condition is null)
            cursor.SkipToStatementEnd();
        else
            statements.ExpectStatementEnd();
        return condition ?? new Literal(position, position, ScriptValue.False);
    }

    private Expression[] ParseWhenValues()
    {
        if (cursor.IsStatementEnd)
        {
            cursor.FailHere("`when` needs at least one value");
            return [];
        }

        var values = new List<Expression>();
        do
        {
            if (expressions.ParseWhenValue() is not { } value)
            {
                cursor.SkipToStatementEnd();
                return [];
            }

            values.Add(value);
        }
        while (cursor.TryTake(TokenKind.Comma) || cursor.TryTake(TokenKind.DoublePipe));

        statements.ExpectStatementEnd();
        return [.. values];
    }
}
