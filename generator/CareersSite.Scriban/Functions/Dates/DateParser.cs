using System.Globalization;

namespace CareersSite.Scriban.Functions;

/// <summary>Reads dates from text.</summary>
internal static class DateParser
{
    /// <summary>What rubbish is read as: 1 January of the year 1.</summary>
    private static readonly ScriptValue Unreadable = DateTime.MinValue;

    public static ScriptValue Parse(string text)
    {
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date))
            return Unreadable;
        if (date.Kind == DateTimeKind.Unspecified)
            return date;

        // Only the text's own offset counts; DateTime would have turned it into that of the machine.
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var withOffset)
            ? withOffset
            : Unreadable;
    }

    /// <summary>Reads a date by a pattern such as <c>%d.%m.%Y</c>.</summary>
    public static ScriptValue Parse(string text, string pattern) =>
        DateTime.TryParseExact(text, NetPattern(pattern), CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var date)
            ? DateTime.SpecifyKind(date, DateTimeKind.Unspecified)
            : Unreadable;

    private static string NetPattern(string pattern)
    {
        var net = new System.Text.StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
                net.Append(Part(pattern[++i]));
            else
                AppendLiteral(net, pattern[i]);
        }

        return net.Length == 1 ? "%" + net : net.ToString();
    }

    private static void AppendLiteral(System.Text.StringBuilder net, char c)
    {
        if (char.IsAsciiLetter(c) || c is '\\' or '\'' or '"' or '%' or '/' or ':')
            net.Append('\\');
        net.Append(c);
    }

    private static string Part(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'D' => "MM'/'dd'/'yy",
        'e' => "d",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'k' => "H",
        'l' => "h",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'p' => "tt",
        'R' => "HH':'mm",
        'S' => "ss",
        'T' => "HH':'mm':'ss",
        'y' => "yy",
        'Y' => "yyyy",
        'Z' => "zzz",
        '%' => "'%'",
        _ => $"'{letter}'",
    };
}
