using System.Numerics;

namespace CareersSite.Scriban.Values;

/// <summary>The list that <c>from..to</c> stands for; it counts downwards when <c>to</c> is smaller.</summary>
internal sealed class NumberRange(BigInteger from, int count, bool upwards) : ScriptList
{
    public override int Count => count;

    internal override bool IsDerived => true;

    public override ScriptValue this[int index] => ScriptValue.From(upwards ? from + index : from - index);
}
