using System.Buffers;
using System.Text;

namespace CareersSite.Yaml;

/// <summary>
/// Text without the characters that HTML or XML forbid even as references: control characters and those that Unicode says
/// are none. They come in with pasted text, nobody sees them, and one of them makes a whole feed unreadable.
/// </summary>
public static class PrintableText
{
    /// <summary>Breaks of a line or page, which hold words apart.</summary>
    private const string Gaps = "\u000B\u000C\u0085";

    /// <summary>What nearly every text is made of, so that few need the closer look.</summary>
    private static readonly SearchValues<char> Harmless =
        SearchValues.Create(['\t', '\n', '\r', .. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code)]);

    private static readonly SearchValues<char> Suspects = SearchValues.Create(
    [
        .. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(c => IsForbidden(c) || c is '\uDFFE' or '\uDFFF'),
    ]);

    /// <summary>The same text where there is nothing to drop.</summary>
    public static string Of(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Harmless);
        if (first < 0 || !text.AsSpan(first).ContainsAny(Suspects))
        {
            return text;
        }

        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && Gaps.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                kept.Append(' ');
            }
            else if (!IsForbidden(rune.Value))
            {
                kept.Append(rune);
            }
        }

        return kept.ToString();
    }

    private static bool IsForbidden(int code) =>
        code is (< 0x20 and not ('\t' or '\n' or '\r')) or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF) || (code & 0xFFFE) == 0xFFFE;
}
