using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Reading.Boards;
using CareersSite.Importing.Values;

namespace CareersSite.Importing.Reading.Csv;

/// <summary>A table with a head → a job a line.</summary>
internal sealed class CsvJobs(SiteSettings settings, DiagnosticSink sink)
{
    private static readonly string[] Place = ["city", "region", "country", "postal_code", "street"];
    private static readonly string[] Amounts = ["min", "max"];

    /// <summary>Whether the first line is the head of a table of jobs.</summary>
    public static bool IsTable(string text, SiteSettings settings) =>
        CsvTable.Parse(FirstLines(text)).Records is [var heads, ..] && new CsvColumns(heads, settings.KeyNames).IsOfJobs;

    public IReadOnlyList<BoardJob> Read(string text, string path)
    {
        var table = CsvTable.Parse(text);
        if (table.OpenQuote is { } line)
        {
            sink.Report(
                ImportProblems.Damaged, new SourcePlace(path, line), "a cell begins here with a quotation mark, and none ends it", "Export the table again.");
            return [];
        }

        if (table.Records.Count == 0)
        {
            return [];
        }

        var columns = new CsvColumns(table.Records[0], settings.KeyNames);
        return [.. table.Records.Skip(1).Select(row => ReadRow(row, columns))];
    }

    private static BoardJob ReadRow(CsvRecord row, CsvColumns columns)
    {
        var facts = new StatedFacts { Line = row.Line };
        var parts = new Dictionary<string, (string Head, string Cell)>(StringComparer.Ordinal);
        var (body, address) = (SourceDocument.Empty, (string?)null);
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var (field, cell) = (columns[column], row.Cells[column]);
            var head = column < columns.Heads.Count ? columns.Heads[column] : "a cell beyond the last column";
            if (string.IsNullOrWhiteSpace(cell))
            {
                continue;
            }

            switch (field)
            {
                case "":
                    address ??= LinkTarget.Page(cell)?.AbsoluteUri;
                    facts.NotTaken(head, cell);
                    break;
                case "body":
                    body = Appended(body, BoardText.Of(cell, address: null));
                    break;
                case var _ when CsvColumns.IsPart(field):
                    parts.TryAdd(field, (head, cell));
                    break;
                case var _ when facts.Has(field):
                    facts.NotTaken(head, cell);
                    break;
                default:
                    facts.Read(field, cell, head);
                    break;
            }
        }

        ReadPlace(parts, facts);
        ReadPay(parts, facts);
        return new BoardJob(facts, body) { Address = address };
    }

    private static SourceDocument Appended(SourceDocument first, SourceDocument second) =>
        first with { Lines = [.. first.Lines, .. second.Lines], LeftOut = [.. first.LeftOut, .. second.LeftOut] };

    private static void ReadPlace(Dictionary<string, (string Head, string Cell)> parts, StatedFacts facts)
    {
        var keys = Place.Where(parts.ContainsKey).ToArray();
        if (keys.Length > 0 && !facts.Has("location"))
        {
            facts.Add("location", new MapValue([.. keys.Select(key => (key, parts[key].Cell))]), HeadsOf(keys, parts));
        }
        else
        {
            Array.ForEach(keys, key => facts.NotTaken(parts[key].Head, parts[key].Cell));
        }
    }

    private static void ReadPay(Dictionary<string, (string Head, string Cell)> parts, StatedFacts facts)
    {
        var keys = Amounts.Where(parts.ContainsKey).ToArray();
        if (keys.Length == 0)
        {
            return;
        }

        // As one would write it, so that it is read as one would read it.
        var limit = keys switch { ["min"] => "from ", ["max"] => "up to ", _ => "" };
        var period = parts.GetValueOrDefault("unit").Cell?.ToLowerInvariant().Replace("per ", "", StringComparison.Ordinal).Trim();
        var unit = period is not null && PayUnits.Parse(period) is { } known ? $" per {known.Code().ToLowerInvariant()}" : "";
        var amount = string.Join('–', keys.Select(key => parts[key].Cell));
        facts.Read("salary", $"{limit}{amount} {parts.GetValueOrDefault("currency").Cell}{unit}", HeadsOf(keys, parts));
    }

    private static string HeadsOf(string[] keys, Dictionary<string, (string Head, string Cell)> parts) =>
        string.Join(", ", keys.Select(key => parts[key].Head));

    /// <summary>Enough to know the head by, even of a table with a million lines.</summary>
    private static string FirstLines(string text) => text.Length <= 4096 ? text : text[..4096];
}
