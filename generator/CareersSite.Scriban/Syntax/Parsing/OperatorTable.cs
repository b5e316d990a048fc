using CareersSite.Scriban.Nodes;

namespace CareersSite.Scriban.Syntax;

/// <summary>How tightly binary operators bind; all associate to the left.</summary>
internal static class OperatorTable
{
    public const int Lowest = 1;

    /// <summary>Above <c>||</c>, which separates the values of a <c>when</c>.</summary>
    public const int AboveOr = 3;

    /// <summary>The precedence of a binary operator, or zero for any other token.</summary>
    public static int Precedence(TokenKind kind) => kind switch
    {
        TokenKind.DoubleQuestion or TokenKind.QuestionExclamation => Lowest,
        TokenKind.DoublePipe => 2,
        TokenKind.DoubleAmpersand => 3,
        TokenKind.Equal or TokenKind.NotEqual => 4,
        TokenKind.Less or TokenKind.LessEqual or TokenKind.Greater or TokenKind.GreaterEqual => 5,
        TokenKind.Plus or TokenKind.Minus => 6,
        TokenKind.Asterisk or TokenKind.Divide or TokenKind.DoubleDivide or TokenKind.Percent => 7,
        TokenKind.ShiftLeft or TokenKind.ShiftRight => 7,
        TokenKind.Range or TokenKind.RangeExclusive => 8,
        _ => 0,
    };

    public static Operator Symbol(TokenKind kind) => kind switch
    {
        TokenKind.Plus or TokenKind.PlusAssign => Operator.Add,
        TokenKind.Minus or TokenKind.MinusAssign => Operator.Subtract,
        TokenKind.Asterisk or TokenKind.AsteriskAssign => Operator.Multiply,
        TokenKind.Divide or TokenKind.DivideAssign => Operator.Divide,
        TokenKind.DoubleDivide or TokenKind.DoubleDivideAssign => Operator.DivideRound,
        TokenKind.Percent or TokenKind.PercentAssign => Operator.Remainder,
        TokenKind.ShiftLeft => Operator.ShiftLeft,
        TokenKind.ShiftRight => Operator.ShiftRight,
        TokenKind.Equal => Operator.Equal,
        TokenKind.NotEqual => Operator.NotEqual,
        TokenKind.Less => Operator.Less,
        TokenKind.LessEqual => Operator.LessOrEqual,
        TokenKind.Greater => Operator.Greater,
        TokenKind.GreaterEqual => Operator.GreaterOrEqual,
        TokenKind.Range => Operator.Range,
        TokenKind.RangeExclusive => Operator.RangeExclusive,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Whether the token is <c>=</c> or <c>+=</c> and its kin.</summary>
    public static bool IsAssignment(TokenKind kind) => kind is >= TokenKind.Assign and <= TokenKind.PercentAssign;
}
