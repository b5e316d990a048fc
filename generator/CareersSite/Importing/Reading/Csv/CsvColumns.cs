using CareersSite.Importing.Words;
using CareersSite.Yaml;

namespace CareersSite.Importing.Reading.Csv;

/// <summary>What the columns of a table are, by their heads.</summary>
internal sealed class CsvColumns
{
    /// <summary>Columns that are a part of a field.</summary>
    private static readonly (string Part, string[] Heads)[] Parts =
    [
        ("city", ["city", "town", "stadt", "cidade", "ville", "ciudad"]),
        ("region", ["region", "state", "province", "county", "bundesland", "estado", "provincia"]),
        ("country", ["country", "land", "pais", "pays"]),
        ("postal_code", ["postal code", "postcode", "zip", "zip code", "plz", "cep"]),
        ("street", ["street", "address", "strasse"]),
        ("min", ["salary min", "min salary", "salary from", "minimum salary", "salary minimum", "pay min", "pay from", "gehalt von"]),
        ("max", ["salary max", "max salary", "salary to", "maximum salary", "salary maximum", "pay max", "pay to", "gehalt bis"]),
        ("currency", ["currency", "salary currency", "pay currency", "wahrung", "moeda", "moneda", "devise"]),
        ("unit", ["salary period", "salary unit", "salary interval", "pay period", "pay unit", "per", "period"]),
    ];

    private readonly string[] _fields;

    /// <param name="names">The names that the site has for our fields.</param>
    public CsvColumns(CsvRecord heads, KeyNames names)
    {
        Heads = heads.Cells;
        var fields = heads.Cells.Select(head => FieldOf(head, names)).ToArray();

        // A town alone is the place; beside a country it is a part of it.
        var hasCountry = fields.Contains("country");
        _fields = [.. fields.Select((field, column) => hasCountry && field == "location" && PartOf(heads.Cells[column]) is { } part ? part : field)];
    }

    public IReadOnlyList<string> Heads { get; }

    /// <summary>
    /// Whether this is the head of a table of jobs: it has a title and another column, and most are known. Labels of a text end in a colon.
    /// </summary>
    public bool IsOfJobs =>
        _fields.Contains("title") && Known >= 2 && Known * 2 >= _fields.Length && !Heads.Any(head => head.EndsWith(':'));

    private int Known => _fields.Count(name => name.Length > 0);

    /// <summary>The field, or the part of one, that a column holds; empty where it is not known.</summary>
    public string this[int column] => column < _fields.Length ? _fields[column] : "";

    public static bool IsPart(string field) => Parts.Any(part => part.Part == field);

    private static string FieldOf(string head, KeyNames names) =>
        names.OurNameOf(head.Trim()) ?? (LabelledText.FieldsOf(head) is [var field, ..] ? field : PartOf(head)) ?? "";

    private static string? PartOf(string head)
    {
        var key = WordKey.Of(head.Replace('_', ' '));
        return Parts.FirstOrDefault(part => part.Heads.Contains(key, StringComparer.Ordinal)).Part;
    }
}
