using System.Text.RegularExpressions;

namespace CareersSite.Importing.Reading.Html;

/// <summary>
/// What HTML may hold so that it is read within a second. A reader of HTML repeats each tag that is left open in every paragraph after it.
/// </summary>
internal static partial class HtmlLimits
{
    private const int Longest = 8 << 20;
    private const int MostTags = 100_000;
    private const int MostLeftOpen = 200;

    /// <summary>What of it is too much, in words; null where nothing is.</summary>
    public static string? Exceeded(string html)
    {
        if (html.Length > Longest)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it has {html.Length:N0} characters, and more than {Longest:N0} are not read");
        }

        if (html.AsSpan().Count('<') is var tags && tags > MostTags)
        {
            return string.Create(CultureInfo.InvariantCulture, $"it has {tags:N0} tags, and more than {MostTags:N0} are not read");
        }

        var open = Opening().Count(html) - Closing().Count(html);
        return open > MostLeftOpen ? string.Create(CultureInfo.InvariantCulture, $"it leaves {open:N0} tags such as <b> open") : null;
    }

    [GeneratedRegex(@"<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"</(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Closing();
}
