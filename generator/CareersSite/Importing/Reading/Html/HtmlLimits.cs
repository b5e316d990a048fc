using System.Text.RegularExpressions;

namespace CareersSite.Importing.Reading.Html;

/// <summary>
/// What HTML may hold so that it is read within a second. A reader of HTML repeats each tag that is left open in every paragraph after it.
/// </summary>
internal static partial class HtmlLimits
{
    private const int Longest = 8 << 20;
    private const int MostTags = 100_000;

    /// <summary>Of tags such as <c>div</c> in one another; each new one is compared with all that are open.</summary>
    private const int DeepestBlocks = 400;

    /// <summary>Of tags such as <c>b</c>; all that are open are opened anew in every paragraph.</summary>
    private const int DeepestMarks = 50;

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

        return IsDeeper(Blocks(), DeepestBlocks, html) || IsDeeper(Marks(), DeepestMarks, html) ? "too many of its tags stand in one another" : null;
    }

    private static bool IsDeeper(Regex tags, int deepest, string html)
    {
        var depth = 0;
        foreach (var tag in tags.EnumerateMatches(html))
        {
            depth = html[tag.Index + 1] == '/' ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > deepest)
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex(@"</?(?:div|ul|ol|dl|table|section|article|blockquote|span|form|main|center|fieldset|details)[\s/>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();

    [GeneratedRegex(@"</?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/>]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
