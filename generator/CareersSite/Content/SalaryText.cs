using System.Text.RegularExpressions;

namespace CareersSite.Content;

/// <summary>Pay as people write it: <c>₹1,400,000 per year</c>, <c>$62k–$72k</c>, <c>€15/hour</c>.</summary>
public static partial class SalaryText
{
    private const decimal Most = 1_000_000_000_000m;

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["€"] = "EUR",
        ["$"] = "USD",
        ["US$"] = "USD",
        ["C$"] = "CAD",
        ["CA$"] = "CAD",
        ["A$"] = "AUD",
        ["AU$"] = "AUD",
        ["NZ$"] = "NZD",
        ["S$"] = "SGD",
        ["HK$"] = "HKD",
        ["R$"] = "BRL",
        ["£"] = "GBP",
        ["₹"] = "INR",
        ["Rs"] = "INR",
        ["Rs."] = "INR",
        ["¥"] = "JPY",
        ["₩"] = "KRW",
        ["₪"] = "ILS",
        ["₺"] = "TRY",
        ["₴"] = "UAH",
        ["₫"] = "VND",
        ["₱"] = "PHP",
        ["₦"] = "NGN",
        ["zł"] = "PLN",
        ["Kč"] = "CZK",
    };

    /// <summary>Words that say nothing beyond what the numbers say.</summary>
    private static readonly HashSet<string> Filler = new(StringComparer.OrdinalIgnoreCase)
    {
        "per", "a", "an", "each", "p", "pro", "im", "to", "and", "between", "bis", "und", "zwischen", "gross", "brutto", "salary", "pay", "range", "from", "up",
        "ab", "von", "max", "maximum", "min", "minimum", "starting", "at",
    };

    /// <summary>What a text says of pay, or null where that is not sure.</summary>
    public static Salary? Parse(string text)
    {
        var amounts = Amounts().Matches(text);
        if (amounts.Count is 0 or > 2)
        {
            return null;
        }

        var words = Words().Matches(Amounts().Replace(text, " ")).Select(match => match.Value).ToArray();
        var currency = CurrencyOf(text, words);
        var unit = words.Select(PayUnits.Parse).FirstOrDefault(found => found is not null);
        var (first, last) = Values(amounts);
        if (first is null || last is null || first > last)
        {
            return null;
        }

        var salary = Bound(text, amounts.Count, first.Value, last.Value);
        return salary with { Currency = currency, Unit = unit, Words = words.All(IsUnderstood) ? null : text };
    }

    private static Salary Bound(string text, int amounts, decimal first, decimal last) => (amounts, Limit().Match(text)) switch
    {
        (1, { Success: true } limit) when limit.Groups["upto"].Success => new Salary(null, last, null, null),
        (1, { Success: true }) => new Salary(first, null, null, null),
        _ => new Salary(first, last, null, null),
    };

    /// <summary>Both ends; in "100–120k" the letter belongs to both.</summary>
    private static (decimal? First, decimal? Last) Values(MatchCollection amounts)
    {
        var scale = ScaleOf(amounts[^1]);
        var last = NumberOf(amounts[^1].Groups["number"].Value) * scale;
        if (amounts.Count == 1)
        {
            return (last, last);
        }

        var ownScale = ScaleOf(amounts[0]);
        var first = NumberOf(amounts[0].Groups["number"].Value);
        return (first * (ownScale == 1 && first < 1000 ? scale : ownScale), last);
    }

    private static decimal ScaleOf(Match amount) => amount.Groups["scale"].Value.ToLowerInvariant() switch
    {
        "k" => 1_000m,
        "m" => 1_000_000m,
        "lakh" or "lakhs" or "lpa" => 100_000m,
        _ => 1m,
    };

    /// <summary>A number with either mark as its decimal one: the last mark is, unless three digits follow it or it stands twice.</summary>
    private static decimal? NumberOf(string text)
    {
        var digits = text.Replace(" ", "", StringComparison.Ordinal).Replace("\u00A0", "", StringComparison.Ordinal)
            .Replace("\u202F", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);
        var mark = digits.LastIndexOfAny(['.', ',']);
        var isDecimal = mark >= 0 && digits.IndexOf(digits[mark]) == mark && (digits.Length - mark - 1 != 3 || HasOtherMark(digits, mark));
        var whole = isDecimal ? digits[..mark] : digits;
        var plain = string.Concat(whole.Where(char.IsAsciiDigit)) + (isDecimal ? "." + digits[(mark + 1)..] : "");
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < Most ? number : null;
    }

    private static bool HasOtherMark(string digits, int mark) => digits[..mark].Contains(digits[mark] == '.' ? ',' : '.');

    private static string? CurrencyOf(string text, string[] words)
    {
        if (words.FirstOrDefault(Currencies.IsCode) is { } code)
        {
            return code;
        }

        // The longest first: "US$" before "$".
        var symbol = Symbols.Keys.Where(symbol => text.Contains(symbol, StringComparison.Ordinal)).MaxBy(symbol => symbol.Length);
        return symbol is null ? null : Symbols[symbol];
    }

    private static bool IsUnderstood(string word) =>
        Filler.Contains(word) || PayUnits.Parse(word) is not null || Currencies.IsCode(word) || Symbols.ContainsKey(word)
        || Symbols.ContainsKey(word + "$") || Symbols.ContainsKey(word + ".");

    [GeneratedRegex(@"(?<number>\d+(?:[.,'’\u00A0\u202F]\d+|\x20\d{3}(?!\d))*)\s?(?<scale>k|m|lakhs?|lpa)?(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?<upto>up\s+to|max(?:imum)?|bis(?:\s+zu)?)\b|\b(?<from>from|starting\s+at|min(?:imum)?|ab|von)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Limit();
}
