using System.Text;

namespace CareersSite.Yaml;

/// <summary>The lines that set front matter off from the body, and those that were meant to.</summary>
internal static class Fence
{
    private const string DashLike = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    public static bool Opens(ReadOnlySpan<byte> line) => line.TrimEnd(" \t"u8).SequenceEqual("---"u8);

    public static bool Closes(ReadOnlySpan<byte> line) => Opens(line) || line.TrimEnd(" \t"u8).SequenceEqual("..."u8);

    /// <summary>Nothing but dashes, yet not a fence: too few, too many, indented, or the long ones that a word processor makes.</summary>
    public static bool IsMeant(ReadOnlySpan<byte> line)
    {
        var trimmed = line.Trim(" \t"u8);

        // A quick no for nearly every line: plain or long, a dash begins with one of two bytes.
        if (trimmed.IsEmpty || (trimmed[0] != '-' && trimmed[0] != 0xE2) || Opens(line))
        {
            return false;
        }

        var text = Encoding.UTF8.GetString(trimmed);
        return text.AsSpan().Trim(DashLike).IsEmpty && (text.Length > 1 || text[0] is '\u2013' or '\u2014' or '\u2015');
    }
}
