namespace CareersSite.Yaml;

/// <summary>A line of a file's bytes; lines end with LF, CR LF or CR.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Start">Of the line in the file.</param>
/// <param name="End">Of its text, before the line end.</param>
/// <param name="Next">Where the next line begins; the length of the file after the last.</param>
internal readonly record struct ByteLine(int Number, int Start, int End, int Next)
{
    public static ByteLine At(ReadOnlySpan<byte> bytes, int start, int number)
    {
        var length = bytes[start..].IndexOfAny((byte)'\n', (byte)'\r');
        if (length < 0)
        {
            return new(number, start, bytes.Length, bytes.Length);
        }

        var end = start + length;
        var isPair = bytes[end] == '\r' && end + 1 < bytes.Length && bytes[end + 1] == '\n';
        return new(number, start, end, end + (isPair ? 2 : 1));
    }

    public ByteLine After(ReadOnlySpan<byte> bytes) => At(bytes, Next, Number + 1);

    public ReadOnlySpan<byte> In(ReadOnlySpan<byte> bytes) => bytes[Start..End];

    public bool IsBlank(ReadOnlySpan<byte> bytes) => In(bytes).Trim(" \t"u8).IsEmpty;
}
