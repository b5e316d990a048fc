using CareersSite.Importing.Documents;
using CareersSite.Importing.Words;

namespace CareersSite.Importing.Reading;

/// <summary>A table of a document: as a table where it is one, as text where it only puts text beside text.</summary>
internal static class TableLines
{
    private const int LongestLabel = 45;

    /// <summary>Below any heading that a document has.</summary>
    private const int LeastHeading = 9;

    /// <param name="rows">The lines in each cell.</param>
    /// <param name="number">Where the table begins in the source.</param>
    public static IEnumerable<SourceLine> Of(IReadOnlyList<IReadOnlyList<IReadOnlyList<SourceLine>>> rows, int number)
    {
        var filled = rows.Where(row => row.Any(cell => cell.Count > 0)).ToList();
        if (filled.Count == 0)
        {
            return [];
        }

        return IsOfData(filled)
            ? [new SourceLine(number, RichText.Empty) { AfterGap = true, Table = WithoutEmptyColumns(filled) }]
            : filled.SelectMany(AsText);
    }

    private static bool IsOfData(List<IReadOnlyList<IReadOnlyList<SourceLine>>> rows) =>
        rows.Max(row => row.Count(cell => cell.Count > 0)) > 1
        && rows.All(row => row.All(cell => cell is [] or [{ IsPlain: true }]))
        && (rows.Count > 1 || rows[0].Count(cell => cell.Count > 0) == 2);

    private static IReadOnlyList<IReadOnlyList<RichText>> WithoutEmptyColumns(List<IReadOnlyList<IReadOnlyList<SourceLine>>> rows)
    {
        var columns = Enumerable.Range(0, rows.Max(row => row.Count)).Where(column => rows.Any(row => !CellAt(row, column).IsBlank)).ToList();
        return [.. rows.Select(row => (IReadOnlyList<RichText>)[.. columns.Select(column => CellAt(row, column))])];
    }

    private static RichText CellAt(IReadOnlyList<IReadOnlyList<SourceLine>> row, int column) =>
        column < row.Count && row[column] is [var only, ..] ? only.Text : RichText.Empty;

    /// <summary>Cells one after the other. A short first cell is the heading of what stands beside it, or the label of a short value.</summary>
    private static IEnumerable<SourceLine> AsText(IReadOnlyList<IReadOnlyList<SourceLine>> row)
    {
        var cells = row.Where(cell => cell.Count > 0).ToList();
        return cells is [var first, var second] ? Beside(first, second) : cells.SelectMany(cell => cell);
    }

    /// <summary>What a short text and the one beside it say together.</summary>
    public static IEnumerable<SourceLine> Beside(IReadOnlyList<SourceLine> first, IReadOnlyList<SourceLine> value)
    {
        if (first is not [{ IsPlain: true, Plain.Length: <= LongestLabel } label] || value.Count == 0)
        {
            return first.Concat(value);
        }

        if (value is [{ IsPlain: true } only] && LabelledText.FieldsOf(label.Plain.TrimEnd(':', ' ')).Count > 0)
        {
            return [label with { Text = RichText.Join(new RichText([.. label.Text.Trim(':').Runs, new TextRun(":")]), only.Text) }];
        }

        return [label with { Text = label.Text.Trim(':'), HeadingLevel = LeastHeading }, .. value];
    }
}
