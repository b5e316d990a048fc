using System.Text;

namespace CareersSite.Theming.Languages;

/// <summary>Numbers and money as a language writes them: <c>14,00,000</c>, <c>1 400 000 €</c>, <c>600万円</c>.</summary>
public sealed class NumberFormat
{
    private const int TenThousand = 10_000;

    private readonly Words _words;
    private readonly string _decimal;
    private readonly string _group;
    private readonly string _tenThousands;
    private readonly int _lastGroup;
    private readonly int _otherGroups;
    private readonly int _groupFrom;

    public NumberFormat(Words words)
    {
        _words = words;
        _decimal = words.Find("formats.decimal") ?? ".";
        _group = words.Find("formats.group") ?? ",";
        _tenThousands = words.Find("formats.ten_thousands") ?? "";
        _groupFrom = Digits(words.Find("formats.group_from"), otherwise: 4);
        var sizes = (words.Find("formats.grouping") ?? "").Split(',', StringSplitOptions.TrimEntries);
        _lastGroup = Digits(sizes[0], otherwise: 3);
        _otherGroups = Digits(sizes[^1], otherwise: _lastGroup);
    }

    public string Number(decimal number)
    {
        var hasFraction = decimal.Truncate(number) != number;
        var text = number.ToString(hasFraction ? "0.00" : "0", CultureInfo.InvariantCulture);
        var whole = hasFraction ? text[..^3] : text;
        return hasFraction ? Grouped(whole) + _decimal + text[^2..] : Grouped(whole);
    }

    /// <param name="currency">Its code, such as <c>EUR</c>.</param>
    public string Money(decimal amount, string? currency) => currency is null
        ? Number(amount)
        : Words.Fill(_words.Find("formats.money") ?? "{symbol}{amount}", ("symbol", Symbol(currency)), ("amount", Amount(amount, IsInTenThousands(amount))));

    /// <summary>From one amount to another, in one currency.</summary>
    public string Money(decimal from, decimal to, string? currency)
    {
        var inTenThousands = IsInTenThousands(from) && IsInTenThousands(to);
        return currency is null
            ? Range(Number(from), Number(to))
            : Words.Fill(
                _words.Find("formats.money_range") ?? "{symbol}{from}–{symbol}{to}",
                ("symbol", Symbol(currency)), ("from", Amount(from, inTenThousands)), ("to", Amount(to, inTenThousands)));
    }

    public string Range(string from, string to) => Words.Fill(_words.Find("formats.range") ?? "{from}–{to}", ("from", from), ("to", to));

    private string Symbol(string currency) => _words.Find("names.currencies." + currency) ?? currency + "\u00A0";

    private bool IsInTenThousands(decimal amount) => _tenThousands.Length > 0 && amount > 0 && amount % TenThousand == 0;

    private string Amount(decimal amount, bool inTenThousands) =>
        inTenThousands ? Words.Fill(_tenThousands, ("amount", Number(amount / TenThousand))) : Number(amount);

    private string Grouped(string digits)
    {
        if (digits.Length < _groupFrom || digits.Length <= _lastGroup)
        {
            return digits;
        }

        var grouped = new StringBuilder(digits.Length * 2);
        for (var i = 0; i < digits.Length; i++)
        {
            var left = digits.Length - i;
            if (i > 0 && left >= _lastGroup && (left - _lastGroup) % _otherGroups == 0)
            {
                grouped.Append(_group);
            }

            grouped.Append(digits[i]);
        }

        return grouped.ToString();
    }

    private static int Digits(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) && digits > 0 ? digits : otherwise;
}
