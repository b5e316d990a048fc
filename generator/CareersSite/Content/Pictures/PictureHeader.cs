using System.Buffers.Binary;

namespace CareersSite.Content.Pictures;

/// <summary>The size of a picture, from the first bytes of its file: PNG, JPEG, GIF and WebP.</summary>
public static class PictureHeader
{
    /// <returns>Null for what is none of these, or is cut off before its size.</returns>
    public static PictureSize? SizeOf(ReadOnlySpan<byte> file) => file switch
    {
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png(file),
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif(file),
        [0xFF, 0xD8, 0xFF, ..] => Jpeg(file),
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP(file),
        _ => null,
    };

    /// <summary>The chunk IHDR comes first (https://www.w3.org/TR/png-3/#11IHDR).</summary>
    private static PictureSize? Png(ReadOnlySpan<byte> file) => file.Length >= 24 && file[12..16].SequenceEqual("IHDR"u8)
        ? Sized(BinaryPrimitives.ReadInt32BigEndian(file[16..]), BinaryPrimitives.ReadInt32BigEndian(file[20..]))
        : null;

    private static PictureSize? Gif(ReadOnlySpan<byte> file) => file.Length >= 10
        ? Sized(BinaryPrimitives.ReadUInt16LittleEndian(file[6..]), BinaryPrimitives.ReadUInt16LittleEndian(file[8..]))
        : null;

    /// <summary>From segment to segment until the start of a frame (ITU-T T.81, B.1.1 and B.2.2).</summary>
    private static PictureSize? Jpeg(ReadOnlySpan<byte> file)
    {
        var at = 2;
        while (at + 9 <= file.Length && file[at] == 0xFF)
        {
            var marker = file[at + 1];
            if (IsStartOfFrame(marker))
            {
                return Sized(BinaryPrimitives.ReadUInt16BigEndian(file[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(file[(at + 5)..]));
            }

            // A marker may be padded with any number of FF, and some stand alone, without a length.
            at += marker switch
            {
                0xFF => 1,
                0x01 or (>= 0xD0 and <= 0xD8) => 2,
                _ => 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]),
            };
        }

        return null;
    }

    private static bool IsStartOfFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>One of three kinds (https://developers.google.com/speed/webp/docs/riff_container).</summary>
    private static PictureSize? WebP(ReadOnlySpan<byte> file)
    {
        if (file.Length < 30)
        {
            return null;
        }

        var kind = file[12..16];
        if (kind.SequenceEqual("VP8X"u8))
        {
            return Sized(1 + UInt24(file[24..]), 1 + UInt24(file[27..]));
        }

        if (kind.SequenceEqual("VP8L"u8))
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(file[21..]);
            return Sized(1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return kind.SequenceEqual("VP8 "u8)
            ? Sized(BinaryPrimitives.ReadUInt16LittleEndian(file[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(file[28..]) & 0x3FFF)
            : null;
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    private static PictureSize? Sized(int width, int height) => width > 0 && height > 0 ? new PictureSize(width, height) : null;
}
