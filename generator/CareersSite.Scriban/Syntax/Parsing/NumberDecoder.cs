using System.Globalization;
using System.Numerics;

namespace CareersSite.Scriban.Syntax;

/// <summary>Turns number literals into values. An integer grows from 32 bits to 64 bits to any size.</summary>
internal static class NumberDecoder
{
    private const int LongestExponent = 1000;
    private const int LongestLiteral = 1000;

    /// <summary>The value, or null when the literal cannot be read.</summary>
    public static ScriptValue? Decode(TokenKind kind, string literal, bool floatAsDecimal)
    {
        if (literal.Length > LongestLiteral)
            return null;
        var text = literal.Replace("_", "", StringComparison.Ordinal);
        return kind switch
        {
            TokenKind.HexInteger => DecodeHex(text),
            TokenKind.BinaryInteger => DecodeBinary(text),
            TokenKind.Float => DecodeFloat(text, floatAsDecimal),
            _ => DecodeInteger(text),
        };
    }

    private static ScriptValue? DecodeInteger(string text)
    {
        var e = text.IndexOfAny(['e', 'E']);
        if (e < 0)
            return ScriptValue.From(BigInteger.Parse(text, CultureInfo.InvariantCulture));
        if (!int.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || exponent is < 0 or > LongestExponent)
            return null;
        return ScriptValue.From(BigInteger.Parse(text.AsSpan(0, e), NumberStyles.None, CultureInfo.InvariantCulture) * BigInteger.Pow(10, exponent));
    }

    private static ScriptValue? DecodeFloat(string text, bool floatAsDecimal)
    {
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = char.IsAsciiLetter(suffix) ? text.AsSpan(0, text.Length - 1) : text;
        if (suffix == 'f')
            return ScriptValue.From(float.Parse(digits, CultureInfo.InvariantCulture));
        if (suffix == 'm' || (floatAsDecimal && suffix != 'd'))
            return decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? ScriptValue.From(value) : (ScriptValue?)null;
        return ScriptValue.From(double.Parse(digits, CultureInfo.InvariantCulture));
    }

    /// <summary>Hexadecimal digits are a bit pattern: <c>0xFFFFFFFF</c> is -1, and 4294967295 only with the suffix <c>u</c>.</summary>
    private static ScriptValue? DecodeHex(string text)
    {
        var digits = text.AsSpan(2);
        if (digits.Length == 0 || digits is "u" or "U")
            return null;
        if (digits[^1] is 'u' or 'U')
            return ScriptValue.From(BigInteger.Parse($"0{digits[..^1]}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return FromBits(BigInteger.Parse($"0{digits}", NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
    }

    private static ScriptValue? DecodeBinary(string text)
    {
        var digits = text[2..].TrimEnd('f', 'F', 'd', 'D', 'm', 'M');
        var isUnsigned = digits.EndsWith("u", StringComparison.OrdinalIgnoreCase);
        digits = digits.TrimEnd('u', 'U');
        if (digits.Length == 0)
            return null;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var bits = digits.Replace(".", "", StringComparison.Ordinal).Aggregate(BigInteger.Zero, (sum, bit) => sum * 2 + (bit - '0'));
        if (point >= 0)
            return ScriptValue.From((double)bits / Math.Pow(2, digits.Length - 1 - point));
        return isUnsigned ? ScriptValue.From(bits) : FromBits(bits);
    }

    private static ScriptValue FromBits(BigInteger bits)
    {
        if (bits <= uint.MaxValue)
            return ScriptValue.From((int)(uint)bits);
        return bits <= ulong.MaxValue ? ScriptValue.From((long)(ulong)bits) : ScriptValue.From(bits);
    }
}
