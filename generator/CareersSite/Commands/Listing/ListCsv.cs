using System.Buffers;
using CareersSite.Model;

namespace CareersSite.Commands.Listing;

/// <summary>The list as CSV (RFC 4180), for a spreadsheet.</summary>
public static class ListCsv
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",;\"\t\r\n");

    /// <summary>
    /// A spreadsheet takes a cell that begins so for a formula, and would run what somebody wrote into a title.
    /// The signs are those of OWASP's page on CSV injection.
    /// </summary>
    private static readonly SearchValues<char> BeginFormula = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    private static readonly (string Head, Func<ListedPosting, string> Cell)[] Columns =
    [
        ("state", posting => posting.State.Name()),
        ("title", posting => posting.Title),
        ("id", posting => posting.Posting?.Id ?? ""),
        ("department", posting => posting.Department),
        ("places", posting => string.Join("; ", posting.Places)),
        ("remote", posting => posting.Posting is null ? "" : posting.Remote),
        ("date", posting => posting.Date),
        ("opens", posting => posting.Opens),
        ("closes", posting => posting.Closes),
        ("language", posting => posting.Language),
        ("errors", posting => posting.Errors.ToString(CultureInfo.InvariantCulture)),
        ("warnings", posting => posting.Warnings.ToString(CultureInfo.InvariantCulture)),
        ("file", posting => posting.File),
    ];

    public static void Write(IReadOnlyList<ListedPosting> postings, TextWriter output)
    {
        WriteRow(Columns.Select(column => column.Head), output);
        foreach (var posting in postings)
        {
            WriteRow(Columns.Select(column => column.Cell(posting)), output);
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) =>
        output.Write(string.Join(',', cells.Select(Cell)) + "\r\n");

    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && BeginFormula.Contains(text[0]) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(NeedQuotes) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
