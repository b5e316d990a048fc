namespace CareersSite.Scriban.Nodes;

internal enum Operator : byte
{
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideRound,
    Remainder,
    ShiftLeft,
    ShiftRight,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Range,
    RangeExclusive,
}

internal static class OperatorText
{
    private static readonly string[] Symbols =
        ["+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<", "<=", ">", ">=", "..", "..<"];

    public static string Symbol(this Operator symbol) => Symbols[(int)symbol];

    public static bool IsComparison(this Operator symbol) => symbol is >= Operator.Equal and <= Operator.GreaterOrEqual;
}
