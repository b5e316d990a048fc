using System.Text;

namespace CareersSite.Commands.Listing;

/// <summary>Text in the cells of a terminal.</summary>
internal static class TerminalText
{
    /// <summary>Ranges of characters that take two cells: East Asian Width W and F, and emoji (Unicode 15, rounded to blocks).</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x23E9, 0x23EC), (0x2614, 0x2615), (0x2648, 0x2653), (0x26A1, 0x26A1), (0x2705, 0x2705),
        (0x2728, 0x2728), (0x274C, 0x274C), (0x2753, 0x2755), (0x2795, 0x2797), (0x2B50, 0x2B50), (0x2E80, 0x303E), (0x3041, 0xA4CF),
        (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F),
        (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    public static int Width(string text) => text.EnumerateRunes().Sum(Width);

    /// <summary>The text in at most so many cells, on one line, without characters that could move the cursor.</summary>
    public static string Cut(string text, int widest)
    {
        var shown = string.Concat(text.EnumerateRunes().Select(rune => IsHarmful(rune) ? " " : rune.ToString()));
        if (Width(shown) <= widest)
        {
            return shown;
        }

        var cut = new StringBuilder();
        var width = 1;
        foreach (var rune in shown.EnumerateRunes().TakeWhile(rune => (width += Width(rune)) <= widest))
        {
            cut.Append(rune);
        }

        return cut.ToString().TrimEnd() + '…';
    }

    /// <summary>Control characters, and those that turn the direction of what follows.</summary>
    private static bool IsHarmful(Rune rune) =>
        Rune.IsControl(rune) || rune.Value is (>= 0x2028 and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    private static int Width(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => Wide.Any(range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1,
    };
}
