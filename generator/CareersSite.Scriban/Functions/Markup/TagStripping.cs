using System.Text;

namespace CareersSite.Scriban.Functions;

/// <summary>Takes tags out of HTML, and comments, scripts and styles with what is in them. A <c>&lt;</c> that is never closed stays.</summary>
internal static class TagStripping
{
    private static readonly (string Opening, string Closing)[] Blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    public static string Strip(string html)
    {
        var text = new StringBuilder(html.Length);
        var missing = new bool[Blocks.Length];
        var position = 0;
        for (var open = html.IndexOf('<'); open >= 0; open = html.IndexOf('<', position))
        {
            text.Append(html, position, open - position);
            position = End(html, open, missing);
            if (position < 0)
                return text.Append(html, open, html.Length - open).ToString();
        }

        return text.Append(html, position, html.Length - position).ToString();
    }

    /// <summary>Where what starts at a <c>&lt;</c> ends, or -1. A closing that was looked for in vain is not looked for again.</summary>
    private static int End(string html, int open, bool[] missing)
    {
        for (var i = 0; i < Blocks.Length; i++)
        {
            var (opening, closing) = Blocks[i];
            if (missing[i] || string.Compare(html, open, opening, 0, opening.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var end = html.IndexOf(closing, open + opening.Length, StringComparison.OrdinalIgnoreCase);
            if (end >= 0)
                return end + closing.Length;
            missing[i] = true;
        }

        var close = html.IndexOf('>', open);
        return close < 0 ? -1 : close + 1;
    }
}
