using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Statements;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses statements that are no keyword's: something to print, or an assignment.</summary>
internal sealed class ExpressionStatementParser(TokenCursor cursor, ExpressionParser expressions, FunctionParser functions)
{
    public Statement? Parse()
    {
        if (cursor.Is(TokenKind.BlockDelegate))
            return new BlockDelegateStatement(cursor.Take().Start);
        if (functions.IsInlineDeclaration())
            return functions.ParseInline();
        var expression = expressions.Parse();
        if (expression is null)
            return null;
        return OperatorTable.IsAssignment(cursor.Current.Kind) ? ParseAssignment(expression) : new PrintStatement(expression);
    }

    private AssignStatement? ParseAssignment(Expression left)
    {
        if (left is not AssignableExpression target)
        {
            cursor.Errors.Add(left.Start, "only a variable, a member or an item can be assigned to", "to compare, write ==");
            return null;
        }

        var symbol = cursor.Take();
        var value = expressions.Parse();
        if (value is null)
        {
            if (cursor.Previous.Kind == TokenKind.BlockDelegate)
                cursor.Errors.Add(left.Start, "`$$` cannot be assigned; `capture` takes what a block writes");
            return null;
        }

        if (OperatorTable.IsAssignment(cursor.Current.Kind))
        {
            cursor.Errors.Add(value.Start, "an assignment cannot stand inside another");
            return null;
        }

        cursor.Mentions.NoteSet(target);
        return new AssignStatement(target, symbol.Kind == TokenKind.Assign ? null : OperatorTable.Symbol(symbol.Kind), symbol.Start, value);
    }
}
