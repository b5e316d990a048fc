namespace CareersSite.Scriban.Syntax;

/// <summary>Where an operand stands, which decides whether what follows it are its arguments.</summary>
internal enum OperandMode : byte
{
    /// <summary><c>f a b</c> is a call.</summary>
    Free,

    /// <summary>Inside the arguments of such a call: <c>f a b</c> are three arguments.</summary>
    Argument,

    /// <summary>After <c>in</c>: <c>jobs limit: 3</c> is no call.</summary>
    LoopSource,
}
