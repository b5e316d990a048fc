using System.Text;
using CareersSite.Model;

namespace CareersSite.Commands.Listing;

/// <summary>The list as a table for the terminal.</summary>
public static class ListTable
{
    private const string Gap = "  ";
    private const int WidestTitle = 44;
    private const int WidestOther = 24;

    private static readonly (string Head, int Widest, Func<ListedPosting, string> Cell)[] Columns =
    [
        ("STATE", WidestOther, posting => posting.State.Name()),
        ("TITLE", WidestTitle, posting => posting.Title),
        ("DEPARTMENT", WidestOther, posting => posting.Department),
        ("PLACE", WidestOther, posting => posting.Place),
        ("DATE", WidestOther, posting => Shortened(posting.Date)),
        ("OPENS", WidestOther, posting => Shortened(posting.Opens)),
        ("CLOSES", WidestOther, posting => Shortened(posting.Closes)),
        ("LANG", WidestOther, posting => posting.Language),
        ("PROBLEMS", WidestOther, posting => posting.Problems == 0 ? "" : posting.Problems.ToString(CultureInfo.InvariantCulture)),
        ("FILE", int.MaxValue, posting => posting.File),
    ];

    public static void Write(IReadOnlyList<ListedPosting> postings, TextWriter output)
    {
        if (postings.Count == 0)
        {
            output.Write("There is no such posting in content/jobs.\n");
            return;
        }

        // A column in which nothing stands only takes room.
        var columns = Columns.Where(column => postings.Any(posting => column.Cell(posting).Length > 0)).ToArray();
        var rows = postings
            .Select(posting => columns.Select(column => TerminalText.Cut(column.Cell(posting), column.Widest)).ToArray())
            .ToList();
        rows.Insert(0, [.. columns.Select(column => column.Head)]);
        var widths = columns.Select((_, i) => rows.Max(row => TerminalText.Width(row[i]))).ToArray();
        foreach (var row in rows)
        {
            WriteRow(row, widths, output);
        }

        output.Write($"\n{Summary(postings)}\n");
    }

    /// <summary>A time without its offset: all are of the site's zone.</summary>
    private static string Shortened(string moment) => moment.Length > "2026-11-22T09:00".Length ? moment[..16].Replace('T', ' ') : moment;

    private static void WriteRow(string[] row, int[] widths, TextWriter output)
    {
        var line = new StringBuilder();
        for (var i = 0; i < row.Length; i++)
        {
            line.Append(row[i]).Append(' ', widths[i] - TerminalText.Width(row[i])).Append(Gap);
        }

        output.Write($"{line.ToString().TrimEnd()}\n");
    }

    private static string Summary(IReadOnlyList<ListedPosting> postings)
    {
        var states = postings.GroupBy(posting => posting.State).Select(state => $"{state.Count()} {state.Key.Name()}");
        var problems = postings.Sum(posting => posting.Problems);
        var sum = $"{Wording.Count(postings.Count, "posting")}: {string.Join(", ", states)}.";
        return problems == 0 ? sum : $"{sum} {Wording.Count(problems, "problem")}, which 'careers check' tells.";
    }
}
