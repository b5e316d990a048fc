using System.Text.RegularExpressions;

namespace CareersSite.Content;

/// <summary>Experience as people write it: <c>3–6 Years</c>, <c>5+ years</c>, <c>18 months</c>, <c>none</c>.</summary>
public static partial class ExperienceText
{
    private const int Most = 80;

    /// <summary>What a text says, in months; null where it names no time.</summary>
    public static Experience? Parse(string text)
    {
        if (NoneAtAll().IsMatch(text))
        {
            return new Experience(0, null, null);
        }

        if (Span().Match(text) is not { Success: true } span)
        {
            return null;
        }

        var months = span.Groups["unit"].Value[0] is 'm' or 'M' ? 1 : 12;
        var from = Number(span.Groups["from"].Value);
        var to = span.Groups["to"].Success ? Number(span.Groups["to"].Value) : null;
        if (from is null || from > to || Math.Max(from.Value, to ?? 0) * months > Most * 12)
        {
            return null;
        }

        var isUpTo = span.Groups["upto"].Success && to is null;
        var words = span.Length == text.Trim().Length ? null : text;
        return isUpTo ? new Experience(null, (int)(from * months), words) : new Experience((int)(from * months), (int?)(to * months), words);
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number <= 1000 ? number : null;

    [GeneratedRegex(@"^\s*(none|no experience( needed| required)?|not required|keine)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NoneAtAll();

    [GeneratedRegex(
        @"(?<upto>up to\s+|bis zu\s+)?(?:at least\s+|minimum\s+|min\.?\s+|mindestens\s+)?(?<from>\d{1,4}(?:[.,]\d)?)\s*\+?\s*(?:(?:[-–—]|to|bis)\s*(?<to>\d{1,4}(?:[.,]\d)?)\s*\+?\s*)?(?<unit>years?|yrs?\.?|months?|jahre?n?|monate?n?)(?:\s+(?:of\s+)?(?:experience|erfahrung))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Span();
}
