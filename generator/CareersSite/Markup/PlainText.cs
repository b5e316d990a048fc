using System.Net;
using System.Text;

namespace CareersSite.Markup;

/// <summary>The words of a body, for search, summaries and cards.</summary>
public static class PlainText
{
    /// <summary>Text between tags; blocks are set apart by a blank, runs of white space are one blank.</summary>
    /// <param name="html">Markup that this program made, so every <c>&lt;</c> begins a tag.</param>
    public static string Of(ReadOnlySpan<byte> html) => Of(html, int.MaxValue, withHeadings: true);

    /// <summary>The beginning of the text without its headings, at least <paramref name="length"/> characters where there are so many.</summary>
    public static string Beginning(ReadOnlySpan<byte> html, int length) => Of(html, length, withHeadings: false);

    private static string Of(ReadOnlySpan<byte> html, int length, bool withHeadings)
    {
        var text = new StringBuilder(Math.Min(html.Length, length));
        while (!html.IsEmpty && text.Length <= length)
        {
            var tag = html.IndexOf((byte)'<');
            Append(tag < 0 ? html : html[..tag], text);
            if (tag < 0)
            {
                break;
            }

            html = html[tag..];
            if (!withHeadings && IsHeading(html) && html.IndexOf("</h"u8) is > 0 and var close)
            {
                html = html[close..];
            }

            var end = html.IndexOf((byte)'>');
            if (IsBlock(html) && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }

            html = end < 0 ? [] : html[(end + 1)..];
        }

        return text.ToString().Trim();
    }

    /// <summary>The first sentences, up to about <paramref name="length"/> characters; cut between words where the first is longer.</summary>
    public static string FirstSentences(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        for (var end = length; end > length / 2; end--)
        {
            if (text[end] == ' ' && text[end - 1] is '.' or '!' or '?' or '。')
            {
                return text[..end].TrimEnd();
            }
        }

        var blank = text.LastIndexOf(' ', length - 1);
        var cut = blank > length / 2 ? blank : char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..cut].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }

    private static void Append(ReadOnlySpan<byte> run, StringBuilder text)
    {
        if (run.IsEmpty)
        {
            return;
        }

        var decoded = Encoding.UTF8.GetString(run);
        if (decoded.Contains('&'))
        {
            decoded = WebUtility.HtmlDecode(decoded);
        }

        foreach (var c in decoded)
        {
            if (!char.IsWhiteSpace(c))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }
        }
    }

    private static bool IsHeading(ReadOnlySpan<byte> tag) => tag.Length > 2 && tag[1] == 'h' && tag[2] is >= (byte)'2' and <= (byte)'6';

    private static bool IsBlock(ReadOnlySpan<byte> tag)
    {
        var name = tag[1..].TrimStart((byte)'/');
        return !(StartsWithName(name, "a"u8) || StartsWithName(name, "b"u8) || StartsWithName(name, "i"u8) || StartsWithName(name, "em"u8)
            || StartsWithName(name, "strong"u8) || StartsWithName(name, "code"u8) || StartsWithName(name, "del"u8) || StartsWithName(name, "span"u8)
            || StartsWithName(name, "sub"u8) || StartsWithName(name, "sup"u8) || StartsWithName(name, "abbr"u8));
    }

    private static bool StartsWithName(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name) =>
        tag.StartsWith(name) && tag.Length > name.Length && !char.IsAsciiLetterOrDigit((char)tag[name.Length]);
}
