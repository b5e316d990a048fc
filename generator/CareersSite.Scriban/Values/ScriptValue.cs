using System.Globalization;
using System.Numerics;
using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban;

/// <summary>
/// Any value a template can hold: a small tagged union. Bools, ints, longs, floats, dates and durations are stored without boxing.
/// </summary>
public readonly struct ScriptValue
{
    /// <summary>Marks a date that was given without an offset from UTC.</summary>
    private const short NoOffset = short.MinValue;

    private readonly object? _reference;
    private readonly long _bits;
    private readonly ValueKind _kind;
    private readonly short _offsetMinutes;

    private ScriptValue(ValueKind kind, object? reference, long bits = 0, short offsetMinutes = NoOffset)
    {
        _kind = kind;
        _reference = reference;
        _bits = bits;
        _offsetMinutes = offsetMinutes;
    }

    /// <summary>The value of anything missing; prints nothing.</summary>
    public static ScriptValue Null => default;

    internal static ScriptValue Empty => new(ValueKind.Empty, null);

    internal static ScriptValue True => From(true);

    internal static ScriptValue False => From(false);

    public bool IsNull => _kind == ValueKind.Null;

    /// <summary>What <c>if</c> makes of the value: only null, false and <c>empty</c> are false.</summary>
    public bool IsTrue => _kind switch
    {
        ValueKind.Null or ValueKind.Empty => false,
        ValueKind.Bool => _bits != 0,
        _ => true,
    };

    internal ValueKind Kind => _kind;

    internal bool IsNumber => _kind is >= ValueKind.Int and <= ValueKind.Double;

    internal bool IsInteger => _kind is >= ValueKind.Int and <= ValueKind.BigInteger;

    public static ScriptValue From(bool value) => new(ValueKind.Bool, null, value ? 1 : 0);

    public static ScriptValue From(int value) => new(ValueKind.Int, null, value);

    /// <summary>An integer; one that fits 32 bits is stored as such, as a literal in a template would be.</summary>
    public static ScriptValue From(long value) => value is >= int.MinValue and <= int.MaxValue ? From((int)value) : new(ValueKind.Long, null, value);

    public static ScriptValue From(float value) => new(ValueKind.Float, null, BitConverter.SingleToInt32Bits(value));

    public static ScriptValue From(double value) => new(ValueKind.Double, null, BitConverter.DoubleToInt64Bits(value));

    public static ScriptValue From(decimal value) => new(ValueKind.Decimal, value);

    public static ScriptValue From(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? From((long)value) : new(ValueKind.BigInteger, value);

    public static ScriptValue From(string? value) => value is null ? Null : new(ValueKind.Text, value);

    public static ScriptValue From(DateTimeOffset value) =>
        new(ValueKind.Date, null, value.Ticks, (short)value.Offset.TotalMinutes);

    /// <summary>A date and time; one whose kind is unspecified has no offset and prints none.</summary>
    public static ScriptValue From(DateTime value) => value.Kind == DateTimeKind.Unspecified
        ? new(ValueKind.Date, null, value.Ticks)
        : From(new DateTimeOffset(value));

    public static ScriptValue From(DateOnly value) => From(value.ToDateTime(TimeOnly.MinValue));

    public static ScriptValue From(TimeSpan value) => new(ValueKind.Duration, null, value.Ticks);

    public static ScriptValue From(ScriptObject? value) => value is null ? Null : new(ValueKind.Object, value);

    public static ScriptValue From(ScriptList? value) => value is null ? Null : new(ValueKind.List, value);

    public static ScriptValue From(ScriptFunction? value) => value is null ? Null : new(ValueKind.Function, value);

    /// <summary>Whether it is HTML that was ready made and is printed as it is.</summary>
    public bool IsHtml => Kind == ValueKind.Html;

    /// <summary>Text that is HTML already and is printed as it is.</summary>
    public static ScriptValue Html(string? html) => html is null ? Null : new(ValueKind.Html, html);

    /// <inheritdoc cref="Html(string?)"/>
    public static ScriptValue Html(IHtmlContent? html) => html is null ? Null : new(ValueKind.Html, html);

    public static implicit operator ScriptValue(bool value) => From(value);

    public static implicit operator ScriptValue(int value) => From(value);

    public static implicit operator ScriptValue(long value) => From(value);

    public static implicit operator ScriptValue(double value) => From(value);

    public static implicit operator ScriptValue(decimal value) => From(value);

    public static implicit operator ScriptValue(string? value) => From(value);

    public static implicit operator ScriptValue(DateTimeOffset value) => From(value);

    public static implicit operator ScriptValue(DateTime value) => From(value);

    public static implicit operator ScriptValue(TimeSpan value) => From(value);

    public static implicit operator ScriptValue(ScriptObject? value) => From(value);

    public static implicit operator ScriptValue(ScriptList? value) => From(value);

    public static implicit operator ScriptValue(ScriptFunction? value) => From(value);

    /// <summary>The object, or null when the value is something else.</summary>
    public ScriptObject? AsObject() => _kind == ValueKind.Object ? (ScriptObject)_reference! : null;

    /// <summary>The list, or null when the value is something else.</summary>
    public ScriptList? AsList() => _kind == ValueKind.List ? (ScriptList)_reference! : null;

    /// <summary>The function, or null when the value is something else.</summary>
    public ScriptFunction? AsFunction() => _kind == ValueKind.Function ? (ScriptFunction)_reference! : null;

    /// <summary>The text or the HTML as text, or null when the value is something else.</summary>
    public string? AsText() => _kind switch
    {
        ValueKind.Text => (string)_reference!,
        ValueKind.Html => _reference as string ?? HtmlText.Read((IHtmlContent)_reference!),
        _ => null,
    };

    /// <summary>The date, with offset zero where none was given, or null when the value is something else.</summary>
    public DateTimeOffset? AsDate() => _kind == ValueKind.Date ? DateValue : null;

    /// <summary>The number as a double, or null when the value is not a number.</summary>
    public double? AsNumber() => IsNumber ? NumberValue : null;

    /// <summary>The text that the value prints as, before any escaping.</summary>
    public override string ToString() => ValueText.Format(this);

    internal bool BoolValue => _bits != 0;

    internal int IntValue => (int)_bits;

    internal long LongValue => _bits;

    internal object Reference => _reference!;

    internal float FloatValue => BitConverter.Int32BitsToSingle((int)_bits);

    internal double DoubleValue => BitConverter.Int64BitsToDouble(_bits);

    internal TimeSpan DurationValue => new(_bits);

    internal bool HasOffset => _offsetMinutes != NoOffset;

    internal DateTimeOffset DateValue => new(_bits, TimeSpan.FromMinutes(HasOffset ? _offsetMinutes : 0));

    internal BigInteger BigIntegerValue => _kind == ValueKind.BigInteger ? (BigInteger)_reference! : _bits;

    internal decimal DecimalValue => _kind switch
    {
        ValueKind.Decimal => (decimal)_reference!,
        ValueKind.Float => (decimal)FloatValue,
        ValueKind.Double => (decimal)DoubleValue,
        ValueKind.BigInteger => (decimal)(BigInteger)_reference!,
        _ => _bits,
    };

    internal double NumberValue => _kind switch
    {
        ValueKind.Double => DoubleValue,
        ValueKind.Float => FloatValue,
        ValueKind.Decimal => (double)(decimal)_reference!,
        ValueKind.BigInteger => (double)(BigInteger)_reference!,
        _ => _bits,
    };

    /// <summary>A date on the same clock as this one: with its offset, or without one.</summary>
    internal ScriptValue WithDate(DateTimeOffset date) =>
        new(ValueKind.Date, null, date.Ticks, HasOffset ? (short)date.Offset.TotalMinutes : NoOffset);

    internal IFormattable? AsFormattable() => _kind switch
    {
        ValueKind.Int => IntValue,
        ValueKind.Long => LongValue,
        ValueKind.BigInteger => BigIntegerValue,
        ValueKind.Decimal => DecimalValue,
        ValueKind.Float => FloatValue,
        ValueKind.Double => DoubleValue,
        ValueKind.Date => DateValue,
        ValueKind.Duration => DurationValue,
        _ => null,
    };

    internal string FormatNumber() => AsFormattable()!.ToString(null, CultureInfo.InvariantCulture);
}
