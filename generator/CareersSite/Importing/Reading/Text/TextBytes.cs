using System.Text;
using System.Text.Unicode;

namespace CareersSite.Importing.Reading.Text;

/// <summary>Bytes as the text that they most probably are: UTF-8, UTF-16 with its mark, else what older Windows programs write.</summary>
internal static class TextBytes
{
    /// <summary>Windows-1252 from 80 to 9F; from A0 up it is Latin-1.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text; null where the bytes are none.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(bytes[2..]);
        }

        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        }

        if (bytes.Contains((byte)0))
        {
            return null;
        }

        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        return Utf8.IsValid(text)
            ? Encoding.UTF8.GetString(text)
            : string.Concat(Encoding.Latin1.GetString(text).Select(c => c is >= '\u0080' and < '\u00A0' ? Windows[c - 0x80] : c));
    }
}
