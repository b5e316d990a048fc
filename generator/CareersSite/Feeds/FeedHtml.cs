using System.Collections.Frozen;
using System.Text;

namespace CareersSite.Feeds;

/// <summary>A body reduced to the few elements that a reader of a feed understands; the text of all others stays.</summary>
public static class FeedHtml
{
    /// <param name="html">Markup that this program made, so every <c>&lt;</c> begins a tag.</param>
    /// <param name="allowed">Names of elements; they are written without their attributes.</param>
    public static string Reduce(ReadOnlySpan<byte> html, FrozenSet<string> allowed)
    {
        var reduced = new StringBuilder(html.Length);
        while (html.IndexOf((byte)'<') is >= 0 and var open)
        {
            reduced.Append(Encoding.UTF8.GetString(html[..open]));
            var close = html[open..].IndexOf((byte)'>');
            if (close < 0)
            {
                return reduced.ToString();
            }

            AppendTag(html.Slice(open + 1, close - 1), allowed, reduced);
            html = html[(open + close + 1)..];
        }

        return reduced.Append(Encoding.UTF8.GetString(html)).ToString();
    }

    private static void AppendTag(ReadOnlySpan<byte> tag, FrozenSet<string> allowed, StringBuilder reduced)
    {
        var isEnd = tag.StartsWith("/"u8);
        var name = tag[(isEnd ? 1 : 0)..];
        var length = name.IndexOfAny(" />"u8);
        var word = Encoding.UTF8.GetString(length < 0 ? name : name[..length]);
        if (allowed.Contains(word))
        {
            reduced.Append(isEnd ? "</" : "<").Append(word).Append('>');
        }
    }
}
