using System.Numerics;

namespace CareersSite.Scriban.Values;

/// <summary>The list that <c>from..to</c> stands for; it counts downwards when <c>to</c> is smaller.</summary>
internal sealed class NumberRange(BigInteger from, int count, bool upwards) : ScriptList
{
    /// <summary>The first number, where all of them fit 64 bits.</summary>
    private readonly long? _first = BigInteger.Abs(from) + count <= long.MaxValue ? (long)from : null;

    public override int Count => count;

    internal override bool IsDerived => true;

    public override ScriptValue this[int index] => _first is { } first
        ? ScriptValue.From(upwards ? first + index : first - index)
        : ScriptValue.From(upwards ? from + index : from - index);
}
