using System.Globalization;
using System.Text;

namespace CareersSite.Scriban.Syntax;

/// <summary>Turns what stands between the quotes into the string that it means.</summary>
internal static class StringDecoder
{
    /// <summary>Decodes a range of the source; on an unknown escape, reports it and returns null.</summary>
    public static string? Decode(string source, int start, int end, ErrorLog errors, int tokenStart)
    {
        var raw = source.AsSpan(start, end - start);
        if (!raw.Contains('\\'))
            return raw.ToString();

        var text = new StringBuilder(raw.Length);
        for (var i = start; i < end; i++)
        {
            if (source[i] != '\\')
            {
                text.Append(source[i]);
                continue;
            }

            i++;
            var length = DecodeEscape(source, i, end, text);
            if (length == 0)
            {
                FailEscape(source, i, errors, tokenStart);
                return null;
            }

            i += length - 1;
        }

        return text.ToString();
    }

    public static string DecodeVerbatim(string source, int start, int end) =>
        source[start..end].Replace("``", "`", StringComparison.Ordinal);

    /// <summary>Appends what an escape means and returns its length without the backslash; zero when there is no such escape.</summary>
    private static int DecodeEscape(string source, int at, int end, StringBuilder text)
    {
        switch (source[at])
        {
            case 'u': return DecodeHex(source, at + 1, 4, end, text);
            case 'x': return DecodeHex(source, at + 1, 2, end, text);
            case '\n': return 1;
            case '\r': return at + 1 < end && source[at + 1] == '\n' ? 2 : 1;
        }

        var index = "nrtbfv0\\'\"{}".IndexOf(source[at], StringComparison.Ordinal);
        if (index < 0)
            return 0;
        text.Append("\n\r\t\b\f\v\0\\'\"{}"[index]);
        return 1;
    }

    private static int DecodeHex(string source, int start, int digits, int end, StringBuilder text)
    {
        if (start + digits > end || !int.TryParse(source.AsSpan(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return 0;
        text.Append((char)code);
        return digits + 1;
    }

    private static void FailEscape(string source, int at, ErrorLog errors, int tokenStart)
    {
        if (source[at] is 'u' or 'x')
        {
            var digits = source[at] == 'u' ? 4 : 2;
            var bad = at + 1;
            while (char.IsAsciiHexDigit(source[bad]))
                bad++;
            errors.Add(bad, $"`\\{source[at]}` takes {digits} hexadecimal digits, and '{source[bad]}' is none");
            return;
        }

        errors.Add(tokenStart, "this string cannot be read", "in backticks, a backslash is an ordinary character");
        errors.Add(at, $"`\\{source[at]}` is no escape; there are \\n \\r \\t \\b \\f \\v \\0 \\\\ \\' \\\" \\uXXXX \\xXX");
    }
}
