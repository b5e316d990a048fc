namespace CareersSite.Scriban.Values;

/// <summary>What a <see cref="ScriptValue"/> holds. Numbers stand together, from the narrowest to the widest.</summary>
internal enum ValueKind : byte
{
    Null,

    /// <summary>The constants <c>empty</c> and <c>blank</c>: print nothing and count as false.</summary>
    Empty,
    Bool,
    Int,
    Long,
    BigInteger,
    Decimal,
    Float,
    Double,
    Text,
    Html,
    Date,
    Duration,
    List,
    Object,
    Function,
}
