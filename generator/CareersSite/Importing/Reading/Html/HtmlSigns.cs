using System.Text.RegularExpressions;

namespace CareersSite.Importing.Reading.Html;

/// <summary>Tells HTML from a text in which a sign of it happens to stand.</summary>
internal static partial class HtmlSigns
{
    private const int Beginning = 4096;

    private static readonly string[] Starts = ["<!doctype html", "<html", "<head", "<body"];

    /// <summary>A whole page, after whatever comments and declarations.</summary>
    public static bool Page(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, Beginning)).TrimStart();
        foreach (var sign in Starts)
        {
            var at = start.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at == 0 || (at > 0 && start[0] == '<'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two tags of which texts are made.</summary>
    public static bool Few(string text) => Page(text) || Tag().Count(text) >= 2;

    [GeneratedRegex(@"</?(?:p|br|div|span|ul|ol|li|h[1-6]|strong|b|em|i|a|table|section|article)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
