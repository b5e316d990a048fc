using System.Text.RegularExpressions;
using CareersSite.Content;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Values;

/// <summary>Pay inside a text, in any of the languages of the table: <c>até R$ 8.000,00 por mês</c>.</summary>
/// <param name="Salary">Its amount and currency are known; its unit where the text says it.</param>
/// <param name="Start">Where it stands in the text, as <paramref name="End"/>.</param>
internal sealed record PayPhrase(Salary Salary, int Start, int End)
{
    private const string Currency =
        @"(?<cur>US\$|CA\$|AU\$|NZ\$|HK\$|R\$|C\$|A\$|S\$|[€$£₹¥₩₪₺₴₫₱₦]|Rs\.?|zł|Kč|(?-i:[A-Z]{3})|euros?)";

    private const string Amount = @"[0-9]+(?:[.,'’\u00A0\u202F ][0-9]{3})*(?:[.,][0-9]{1,2})?";

    private static readonly PayUnit[] Units = [PayUnit.Hour, PayUnit.Day, PayUnit.Week, PayUnit.Month, PayUnit.Year];

    private static readonly Lazy<Regex> Form = new(() => WordPattern.Of(
        $@"(?:(?<upto>{WordPattern.Any("word", "upto")})\s+|(?<from>{WordPattern.Any("word", "from")})\s+)?{Side("a")}"
        + $@"(?:\s?(?:[-–—]|{WordPattern.Any("word", "to")})\s?{Side("b")})?(?:[^.;:0-9]{{0,25}}?(?:{string.Join('|', Units.Select(UnitPattern))}))?"));

    /// <summary>The first pay that a text names, or null.</summary>
    public static PayPhrase? Find(string text)
    {
        foreach (var match in Form.Value.Matches(text).Cast<Match>())
        {
            if (Read(match) is { } salary)
            {
                return new PayPhrase(salary, match.Index, match.Index + match.Length);
            }
        }

        return null;
    }

    /// <summary>The pay in the words that front matter is written in: <c>up to 1,400,000 INR per year</c>.</summary>
    public static string Written(Salary salary)
    {
        var amount = (salary.Min, salary.Max) switch
        {
            (null, { } most) => "up to " + Number(most),
            ({ } least, null) => "from " + Number(least),
            ({ } least, { } most) when least != most => $"{Number(least)}–{Number(most)}",
            _ => Number(salary.Min ?? 0),
        };
        var currency = salary.Currency is { } code ? " " + code : "";
        return amount + currency + (salary.Unit is { } unit ? $" per {unit.Code().ToLowerInvariant()}" : "");
    }

    /// <summary>The time for which something is paid that a text names, or null.</summary>
    public static PayUnit? UnitIn(string text)
    {
        foreach (var unit in Units)
        {
            if (WordPattern.Holds(text, "unit", unit.Code().ToLowerInvariant()))
            {
                return unit;
            }
        }

        return null;
    }

    private static Salary? Read(Match match)
    {
        var currency = match.Groups["cur"].Captures.FirstOrDefault()?.Value;
        var isInLakhs = match.Groups["scale"].Value.Equals("lpa", StringComparison.OrdinalIgnoreCase);
        currency = currency is null && isInLakhs ? "INR" : currency is ['e' or 'E', 'u' or 'U', ..] ? "EUR" : currency;
        if (currency is null || match.Groups["a"].Value.Length == 0)
        {
            return null;
        }

        var limit = match.Groups["upto"].Success ? "up to " : match.Groups["from"].Success ? "from " : "";
        var range = match.Groups["b"].Success ? $"{match.Groups["a"].Value}–{match.Groups["b"].Value}" : match.Groups["a"].Value;
        var salary = SalaryText.Parse($"{limit}{range} {currency}");
        return salary?.Currency is null ? null : salary with { Unit = UnitOf(match) ?? (isInLakhs ? PayUnit.Year : null), Words = null };
    }

    private static PayUnit? UnitOf(Match match)
    {
        foreach (var unit in Units)
        {
            if (match.Groups[unit.ToString()].Success)
            {
                return unit;
            }
        }

        return null;
    }

    private static string Side(string name) => $@"(?:{Currency}\s?)?(?<{name}>{Amount}(?:\s?(?<scale>k|lakhs?|lpa))?)(?:\s?{Currency})?";

    private static string UnitPattern(PayUnit unit) => $"(?<{unit}>{WordPattern.Any("unit", unit.Code().ToLowerInvariant())})";

    private static string Number(decimal number) =>
        number.ToString(number == decimal.Truncate(number) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
}
