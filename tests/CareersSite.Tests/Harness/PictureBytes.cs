using System.Buffers.Binary;
using System.Text;

namespace CareersSite.Tests.Harness;

/// <summary>The beginnings of pictures, as far as their size.</summary>
internal static class PictureBytes
{
    public static byte[] Png(int width, int height) => [0x89, .. "PNG\r\n"u8, 0x1A, .. "\n"u8, 0, 0, 0, 13, .. "IHDR"u8, .. Big(width, 4), .. Big(height, 4), 8, 2, 0, 0, 0];

    public static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Little(width, 2), .. Little(height, 2), 0, 0, 0];

    /// <summary>With a segment of a camera's notes and padding before the frame.</summary>
    /// <param name="frame">The marker that begins the frame.</param>
    public static byte[] Jpeg(int width, int height, byte frame = 0xC0) =>
        [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF\0"u8, 1, 2, 0, 0, 72, 0, 72, 0, 0, 0xFF, 0xFF, 0xFE, 0, 6, .. "FF C0"u8[..4], 0xFF, frame, 0, 17, 8, .. Big(height, 2), .. Big(width, 2), 3];

    /// <summary>With loss: <c>VP8</c>.</summary>
    public static byte[] WebP(int width, int height) => Riff([.. "VP8 "u8, 0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A, .. Little(width, 2), .. Little(height, 2)]);

    public static byte[] LosslessWebP(int width, int height) => Riff([.. "VP8L"u8, 0, 0, 0, 0, 0x2F, .. Little((width - 1) | ((height - 1) << 14), 4), 0, 0, 0, 0, 0]);

    /// <summary>With transparency or movement: <c>VP8X</c>.</summary>
    public static byte[] ExtendedWebP(int width, int height) => Riff([.. "VP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, .. Little(width - 1, 3), .. Little(height - 1, 3)]);

    public static byte[] Svg(string attributes) => Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?>\n<!-- drawn by hand -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}><path d=\"M0 0h9\"/></svg>");

    private static byte[] Riff(byte[] chunk) => [.. "RIFF"u8, .. Little(chunk.Length + 4, 4), .. "WEBP"u8, .. chunk];

    private static byte[] Big(int number, int bytes)
    {
        var all = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(all, number);
        return all[^bytes..];
    }

    private static byte[] Little(int number, int bytes)
    {
        var all = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(all, number);
        return all[..bytes];
    }
}
