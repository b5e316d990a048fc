using System.Buffers;

namespace CareersSite.Scriban;

/// <summary>A growing buffer of characters over pooled arrays. Cleared and used again, it makes a page without allocating.</summary>
public sealed class CharBuffer : IDisposable, IBufferWriter<char>
{
    /// <summary>
    /// From this length on a buffer grows by leaps. Memory that the system has not handed out yet is what a huge page costs most, ten
    /// times as much as writing it; room that stays empty costs nothing, the half-filled arrays of many small steps do.
    /// </summary>
    private const int LongText = 1024 * 1024;

    private const int Leap = 8;

    private const int LongestLeap = 64 * LongText;

    private char[] _chars;

    public CharBuffer(int capacity = 1024) => _chars = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));

    public int Length { get; private set; }

    public ReadOnlySpan<char> WrittenSpan => _chars.AsSpan(0, Length);

    public ReadOnlyMemory<char> WrittenMemory => _chars.AsMemory(0, Length);

    public void Append(char value)
    {
        if (Length == _chars.Length)
            Grow(1);
        _chars[Length++] = value;
    }

    public void Append(string value) => Append(value.AsSpan());

    public void Append(ReadOnlySpan<char> value)
    {
        if (value.Length > _chars.Length - Length)
            Grow(value.Length);
        value.CopyTo(_chars.AsSpan(Length));
        Length += value.Length;
    }

    public void Append<T>(T value, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
        where T : ISpanFormattable
    {
        int written;
        while (!value.TryFormat(_chars.AsSpan(Length), out written, format, provider))
            Grow(Math.Max(64, _chars.Length));
        Length += written;
    }

    /// <summary>Room for at least <paramref name="sizeHint"/> characters; <see cref="Advance"/> says how many of them were used.</summary>
    public Span<char> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _chars.AsSpan(Length);
    }

    /// <inheritdoc cref="GetSpan"/>
    public Memory<char> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _chars.AsMemory(Length);
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _chars.Length - Length);
        Length += count;
    }

    public void Clear() => Length = 0;

    /// <summary>Drops everything from <paramref name="length"/> on.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    public override string ToString() => new(WrittenSpan);

    public void Dispose()
    {
        if (_chars.Length == 0)
            return;
        ArrayPool<char>.Shared.Return(_chars);
        _chars = [];
        Length = 0;
    }

    private void Reserve(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 1);
        if (needed > _chars.Length - Length)
            Grow(needed);
    }

    private void Grow(int needed)
    {
        var roomier = (long)_chars.Length * (_chars.Length < LongText ? 2 : Leap);
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(Length + needed), (int)Math.Min(roomier, LongestLeap)));
        WrittenSpan.CopyTo(larger);
        if (_chars.Length > 0)
            ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
