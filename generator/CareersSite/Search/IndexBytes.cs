using System.Text;

namespace CareersSite.Search;

/// <summary>A file of the index while it is written.</summary>
internal sealed class IndexBytes
{
    private const int MostInNibble = 15;

    private byte[] _bytes = new byte[256];
    private string _wordBefore = "";

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Span => _bytes.AsSpan(0, Length);

    public byte[] ToArray() => _bytes[..Length];

    public void Clear() => Length = 0;

    public void Write(byte value)
    {
        MakeRoom(1);
        _bytes[Length++] = value;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        MakeRoom(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
    public void WriteNumber(int number)
    {
        for (; number > 0x7F; number >>= 7)
        {
            Write((byte)(number | 0x80));
        }

        Write((byte)number);
    }

    /// <summary>A word as what it adds to the one before: four bits for the letters that both begin with, four for the bytes that follow (0: more than 15, given next).</summary>
    public void WriteWord(string word)
    {
        var shared = Math.Min(MostInNibble, word.AsSpan().CommonPrefixLength(_wordBefore));
        var rest = Encoding.UTF8.GetBytes(word[shared..]);
        _wordBefore = word;
        Write((byte)((shared << 4) | (rest.Length > MostInNibble ? 0 : rest.Length)));
        if (rest.Length > MostInNibble)
        {
            Write((byte)rest.Length);
        }

        Write(rest);
    }

    private void MakeRoom(int count)
    {
        if (Length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
        }
    }
}
