using System.Buffers;

namespace CareersSite.Scriban.Runtime;

/// <summary>Escapes the five characters that mean something in HTML text or attributes; all else stays readable.</summary>
internal static class HtmlEscaping
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    public static void Append(CharBuffer buffer, ReadOnlySpan<char> text)
    {
        while (true)
        {
            var next = text.IndexOfAny(Special);
            if (next < 0)
            {
                buffer.Append(text);
                return;
            }

            buffer.Append(text[..next]);
            buffer.Append(text[next] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            text = text[(next + 1)..];
        }
    }
}
