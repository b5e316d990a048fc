using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Content.Fields;

/// <summary><c>salary</c>: a text, or a map of <c>min, max, value, currency, unit</c>.</summary>
public static class SalaryFields
{
    public static readonly FieldTable<Draft> Table = new(
        "a field of the salary",
        new("min", FieldType.Amount, "The lower end.", "62000", ReadMin),
        new("max", FieldType.Amount, "The upper end.", "72000", ReadMax),
        new("value", FieldType.Amount, "The amount, where there is just one.", "65000", ReadValue),
        new("currency", FieldType.Text, "The currency, by its three letters.", "EUR", ReadCurrency),
        new("unit", Unit, "The time for which it is paid.", "YEAR", ReadUnit));

    private static ScalarType Unit =>
        FieldType.OneOf([.. Enum.GetValues<PayUnit>().Select(unit => unit.Code())]) with { OtherWords = [.. PayUnits.Spellings] };

    public static void Read(PostingDraft draft, YamlValue value, ValueReader reader)
    {
        if (value is YamlScalar text)
        {
            draft.Posting.Salary = ReadText(text, reader);
        }
        else if (reader.Map(value) is { } map)
        {
            draft.Posting.Salary = ReadMap(map, reader);
        }
    }

    private static Salary ReadText(YamlScalar value, ValueReader reader)
    {
        var text = value.Text.Trim();
        var salary = SalaryText.Parse(text) ?? new Salary(null, null, null, null) { Words = text };
        if (!salary.IsComplete)
        {
            reader.Report(
                PostingProblems.SalaryUnclear,
                value,
                $"'{text}' is shown as it stands, but {Missing(salary)}, so search engines do not get it",
                "Write amount, currency and period, such as '62,000–72,000 EUR per year'.");
        }

        return salary;
    }

    private static string Missing(Salary salary) => salary switch
    {
        { Min: null, Max: null } => "no amount can be read from it",
        { Currency: null } => "it names no currency",
        _ => "it does not say for which time (per hour, per year …)",
    };

    private static Salary ReadMap(YamlMap map, ValueReader reader)
    {
        var draft = new Draft();
        Table.Read(map, draft, reader);
        var salary = draft.Salary;
        if (salary.Min > salary.Max)
        {
            reader.Report(PostingProblems.SalaryUnclear, map, "the lower end of the pay is above its upper end");
            return salary with { Min = salary.Max, Max = salary.Min };
        }

        if (!salary.IsComplete)
        {
            reader.Report(
                PostingProblems.SalaryUnclear, map,
                $"search engines do not get this pay: {Missing(salary)}",
                "Give min and max (or value), currency and unit.");
        }

        return salary;
    }

    /// <summary>A number, with or without a currency beside it.</summary>
    private static decimal? ReadAmount(Draft draft, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var plain))
        {
            return plain;
        }

        if (SalaryText.Parse(text) is { Min: { } amount, Words: null } salary && salary.Max == amount)
        {
            draft.Salary = draft.Salary with { Currency = draft.Salary.Currency ?? salary.Currency };
            return amount;
        }

        reader.Report(YamlProblems.NotANumber, value, $"'{text}' is not an amount", "Write digits, such as 62000.");
        return null;
    }

    private static void ReadMin(Draft draft, YamlValue value, ValueReader reader)
    {
        var amount = ReadAmount(draft, value, reader);
        draft.Salary = draft.Salary with { Min = amount };
    }

    private static void ReadMax(Draft draft, YamlValue value, ValueReader reader)
    {
        var amount = ReadAmount(draft, value, reader);
        draft.Salary = draft.Salary with { Max = amount };
    }

    private static void ReadValue(Draft draft, YamlValue value, ValueReader reader)
    {
        var amount = ReadAmount(draft, value, reader);
        draft.Salary = draft.Salary with { Min = draft.Salary.Min ?? amount, Max = draft.Salary.Max ?? amount };
    }

    private static void ReadCurrency(Draft draft, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        var code = text.ToUpperInvariant();
        if (Currencies.IsCode(code))
        {
            draft.Salary = draft.Salary with { Currency = code };
        }
        else
        {
            reader.Report(
                PostingProblems.BadChoice, value,
                $"'{text}' is not the code of a currency",
                "Write its three letters, such as EUR, USD or INR.");
        }
    }

    private static void ReadUnit(Draft draft, YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        if (PayUnits.Parse(text) is { } unit)
        {
            draft.Salary = draft.Salary with { Unit = unit };
        }
        else
        {
            reader.Report(
                PostingProblems.BadChoice, value,
                $"'{text}' is not a time for which pay is stated",
                "Write HOUR, DAY, WEEK, MONTH or YEAR.");
        }
    }

    public sealed class Draft
    {
        public Salary Salary { get; set; } = new(null, null, null, null);
    }
}
