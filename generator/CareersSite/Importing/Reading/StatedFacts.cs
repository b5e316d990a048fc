using CareersSite.Content;
using CareersSite.Importing.Understanding;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Reading;

/// <summary>What a source keeps in fields of its own. A value that is not understood is named in the report.</summary>
internal sealed class StatedFacts
{
    private readonly List<Finding> _findings = [];
    private readonly LeftOut _leftOut = new();

    /// <summary>Where the source has them; 0 where it has no lines.</summary>
    public int Line { get; init; }

    public IReadOnlyList<Finding> Findings => _findings;

    public IReadOnlyList<string> LeftOut => _leftOut.Words;

    public bool Has(string field) => _findings.Any(finding => finding.Field == field);

    /// <param name="from">What the source calls the field.</param>
    /// <param name="line">Where it stands, if not on the line of the whole.</param>
    public void Add(string field, FieldValue value, string from, int line = 0) =>
        _findings.Add(new Finding(field, value, line > 0 ? line : Line, from, Sureness.Record));

    /// <summary>A text as it stands; nothing where it is blank.</summary>
    public void Text(string field, string? text, string from)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Add(field, FieldValue.Text(text.Trim()), from);
        }
    }

    public void List(string field, IEnumerable<string> items, string from, int line = 0)
    {
        string[] filled = [.. items.Select(item => item.Trim()).Where(item => item.Length > 0)];
        if (filled.Length > 0)
        {
            Add(field, FieldValue.List(filled), from, line);
        }
    }

    /// <summary>A text read as the field wants it, and as others that it may speak of too.</summary>
    public void Read(string field, string? text, string from, int line = 0)
    {
        if (string.IsNullOrWhiteSpace(text) || FactReader.IsNothing(text))
        {
            return;
        }

        var facts = FactReader.Read(field, text.Trim());
        foreach (var fact in facts)
        {
            Add(fact.Field, fact.Value, from, line);
        }

        if (facts.Count == 0 || facts.Any(fact => !fact.IsWhole))
        {
            NotTaken(from, text);
        }
    }

    /// <summary>A day, or a time of day where it is one: midnight is how programs write a day.</summary>
    public void Moment(string field, string? text, string from)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        if (MomentWords.Written(text.Trim()) is { } moment)
        {
            Add(field, FieldValue.Text(moment), from);
        }
        else
        {
            NotTaken(from, text);
        }
    }

    /// <summary>The day of a time that a program wrote down to the second.</summary>
    public void Day(string field, string? text, string from) => Moment(field, MomentWords.Day(text) ?? text, from);

    /// <summary>Pay; nothing where no amount is known.</summary>
    /// <param name="currency">As the source writes it; one that is none is left out.</param>
    public void Pay(decimal? min, decimal? max, string? currency, PayUnit? unit, string from)
    {
        if ((min ?? max) is not null)
        {
            var code = currency?.ToUpperInvariant();
            var known = code is not null && Currencies.IsCode(code) ? code : null;
            Add("salary", FieldValue.Text(PayPhrase.Written(new Salary(min, max, known, unit))), from);
        }
    }

    public void NotTaken(string from, string? text = null) => _leftOut.Say(text is null ? from : $"{from} ('{Shortened(text)}')");

    private static string Shortened(string text) => text.Length <= 90 ? text : text[..90].TrimEnd() + "…";
}
