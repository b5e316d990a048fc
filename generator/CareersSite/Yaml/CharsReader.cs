namespace CareersSite.Yaml;

/// <summary>Lets the YAML parser read from the middle of a text that is already in memory, without a copy of it.</summary>
internal sealed class CharsReader(ReadOnlyMemory<char> chars) : TextReader
{
    private int _next;

    public override int Peek() => _next < chars.Length ? chars.Span[_next] : -1;

    public override int Read() => _next < chars.Length ? chars.Span[_next++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var taken = Math.Min(buffer.Length, chars.Length - _next);
        chars.Span.Slice(_next, taken).CopyTo(buffer);
        _next += taken;
        return taken;
    }
}
