using System.Buffers;
using System.Net;
using System.Text;

namespace CareersSite.Markup;

/// <summary>The words of a body, for search, summaries and cards.</summary>
public static class PlainText
{
    private const int FirstSize = 16 * 1024;

    private static readonly SearchValues<byte> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"u8);

    [ThreadStatic]
    private static char[]? _text;

    /// <summary>Text between tags; blocks are set apart by a blank, runs of white space are one blank.</summary>
    /// <param name="html">Markup that this program made, so every <c>&lt;</c> begins a tag.</param>
    public static string Of(ReadOnlySpan<byte> html) => Lend(html).ToString();

    /// <summary>The same, in memory that the next call on this thread writes over.</summary>
    public static ReadOnlySpan<char> Lend(ReadOnlySpan<byte> html) => Take(html, int.MaxValue, withHeadings: true);

    /// <summary>The beginning of the text without its headings, at least <paramref name="length"/> characters where there are so many.</summary>
    public static string Beginning(ReadOnlySpan<byte> html, int length) => Take(html, length, withHeadings: false).ToString();

    private static ReadOnlySpan<char> Take(ReadOnlySpan<byte> html, int length, bool withHeadings)
    {
        // No markup has fewer bytes than its text has characters; a blank stands where a tag was.
        if (_text is null || _text.Length < html.Length + 1)
        {
            _text = new char[Math.Max(html.Length + 1, FirstSize)];
        }

        var (text, written) = (_text, 0);
        while (!html.IsEmpty && written <= length)
        {
            var tag = html.IndexOf((byte)'<');
            written = Append(tag < 0 ? html : html[..tag], text, written);
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
            if (IsBlock(html) && written > 0 && text[written - 1] != ' ')
            {
                text[written++] = ' ';
            }

            html = end < 0 ? [] : html[(end + 1)..];
        }

        return text.AsSpan(0, written).Trim();
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

    /// <returns>How many characters there are then.</returns>
    private static int Append(ReadOnlySpan<byte> run, char[] text, int written)
    {
        if (run.Contains((byte)'&'))
        {
            return AppendWords(WebUtility.HtmlDecode(Encoding.UTF8.GetString(run)), text, written);
        }

        var decoded = text.AsSpan(written, Encoding.UTF8.GetChars(run, text.AsSpan(written)));
        return AppendWords(decoded, text, written);
    }

    /// <param name="decoded">May lie in <paramref name="text"/> itself, from <paramref name="written"/> on: no more is written than was read.</param>
    private static int AppendWords(ReadOnlySpan<char> decoded, char[] text, int written)
    {
        foreach (var c in decoded)
        {
            if (!char.IsWhiteSpace(c))
            {
                text[written++] = c;
            }
            else if (written > 0 && text[written - 1] != ' ')
            {
                text[written++] = ' ';
            }
        }

        return written;
    }

    private static bool IsHeading(ReadOnlySpan<byte> tag) => tag.Length > 2 && tag[1] == 'h' && tag[2] is >= (byte)'2' and <= (byte)'6';

    private static bool IsBlock(ReadOnlySpan<byte> tag)
    {
        var name = tag[1..].TrimStart((byte)'/');
        var length = name.IndexOfAnyExcept(NameLetters);
        return length < 0 || !IsInline(name[..length]);
    }

    private static bool IsInline(ReadOnlySpan<byte> name) => name.Length switch
    {
        1 => name[0] is (byte)'a' or (byte)'b' or (byte)'i',
        2 => name.SequenceEqual("em"u8),
        3 => name.SequenceEqual("del"u8) || name.SequenceEqual("sub"u8) || name.SequenceEqual("sup"u8),
        4 => name.SequenceEqual("code"u8) || name.SequenceEqual("span"u8) || name.SequenceEqual("abbr"u8),
        _ => name.SequenceEqual("strong"u8),
    };
}
