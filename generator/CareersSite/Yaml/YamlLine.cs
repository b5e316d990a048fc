namespace CareersSite.Yaml;

/// <summary>A line as a person would read it, right or wrong: blanks, dashes of list items, a key, a value.</summary>
/// <param name="Content">Where the text begins, after blanks and dashes; columns here count from 0.</param>
/// <param name="Colon">Of the key; -1 where there is no key.</param>
/// <param name="Value">Where the value begins; the length of the line where there is none.</param>
internal readonly record struct YamlLine(int Number, string Text, int Indent, int Content, int Colon, int Value)
{
    private const int LongestInHint = 160;

    public bool HasKey => Colon >= 0;

    public bool IsItem => Content > Indent;

    public bool IsBlank => Indent == Text.Length;

    public bool IsComment => Content < Text.Length && Text[Content] == '#';

    public bool HasValue => Value < Text.Length && Text[Value] != '#';

    public ReadOnlySpan<char> Key => HasKey ? Text.AsSpan(Content, Colon - Content).TrimEnd() : [];

    public ReadOnlySpan<char> ValueText => Text.AsSpan(Value).TrimEnd();

    public static YamlLine Parse(int number, string text)
    {
        var indent = SkipBlanks(text, 0);
        var content = indent;
        while (content < text.Length && text[content] == '-' && IsBlankAt(text, content + 1))
        {
            content = SkipBlanks(text, content + 1);
        }

        var colon = ColonOf(text, content);
        var value = SkipBlanks(text, colon < 0 ? content : colon + 1);
        return new(number, text, indent, content, colon, value);
    }

    /// <summary>A line cut to what fits into a message.</summary>
    public static string Shorten(string text) => text.Length <= LongestInHint ? text : text[..LongestInHint] + "…";

    /// <summary>The colon that ends the key: the first with a blank or nothing after it, outside the key's own quotes.</summary>
    private static int ColonOf(string text, int content)
    {
        var from = content;
        if (from < text.Length && text[from] is '"' or '\'')
        {
            var end = text.IndexOf(text[from], from + 1);
            if (end < 0)
            {
                return -1;
            }

            from = SkipBlanks(text, end + 1);
            return from < text.Length && text[from] == ':' ? from : -1;
        }

        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == ':' && IsBlankAt(text, i + 1))
            {
                return i;
            }

            if (text[i] == '#' && (i == from || IsBlankAt(text, i - 1)))
            {
                return -1;
            }
        }

        return -1;
    }

    public static bool IsBlankAt(string text, int at) => at >= text.Length || text[at] is ' ' or '\t';

    public static int SkipBlanks(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '\t')
        {
            from++;
        }

        return from;
    }
}
