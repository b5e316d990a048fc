using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Syntax;

/// <summary>Parses <c>(a, b = 2, c...)</c>.</summary>
internal sealed class ParameterParser(TokenCursor cursor, ExpressionParser expressions)
{
    public UserParameter[] Parse(int functionStart, out bool isGood)
    {
        var open = cursor.Take();
        var parameters = new List<UserParameter>();
        isGood = true;
        while (isGood && !cursor.Is(TokenKind.CloseParen))
        {
            if (!cursor.Is(TokenKind.Identifier))
            {
                cursor.Errors.Add(functionStart, "the function's parameters cannot be read");
                cursor.Errors.Add(open.Start, "this parenthesis holds the names of the parameters");
                cursor.FailHere($"{cursor.Describe()} is no name of a parameter");
                isGood = false;
                break;
            }

            isGood = ParseOne(parameters);
        }

        if (isGood)
            cursor.Take();
        return [.. parameters];
    }

    private bool ParseOne(List<UserParameter> parameters)
    {
        var token = cursor.Take();
        var isVariadic = cursor.TryTake(TokenKind.Ellipsis);
        ScriptValue? defaultValue = null;
        if (cursor.TryTake(TokenKind.Assign))
        {
            if (ParseDefault() is not { } literal)
            {
                cursor.Errors.Add(token.Start, "the default of a parameter must be a literal");
                return false;
            }

            defaultValue = literal.Value;
        }

        var parameter = new UserParameter(cursor.Name(token), defaultValue, isVariadic);
        if (Misplacement(parameters, parameter) is { } misplaced)
        {
            cursor.Errors.Add(token.Start, misplaced);
            return false;
        }

        parameters.Add(parameter);
        if (cursor.TryTake(TokenKind.Comma) || cursor.Is(TokenKind.CloseParen))
            return true;
        cursor.FailHere($"`,` or `)` is expected after a parameter, not {cursor.Describe()}");
        return false;
    }

    private static string? Misplacement(List<UserParameter> before, UserParameter parameter)
    {
        if (before.Exists(other => other.IsVariadic))
            return "no parameter can follow one that takes all further arguments (`...`)";
        var isRequired = parameter is { Default: null, IsVariadic: false };
        return isRequired && before.Exists(other => other.Default is not null)
            ? "a parameter without a default cannot follow one with a default"
            : null;
    }

    private Literal? ParseDefault()
    {
        var isNegative = cursor.TryTake(TokenKind.Minus);
        var literal = expressions.ParseArgument() as Literal;
        return isNegative && literal is { Value.IsNumber: true }
            ? new Literal(literal.Start, literal.End, NumberOperations.Negate(literal.Value))
            : literal;
    }
}
