using System.Text;
using CareersSite.Model;

namespace CareersSite.Commands.Listing;

/// <summary>The list as a table in markdown, for the summary that GitHub shows of a run.</summary>
public static class ListMarkdown
{
    /// <summary>A summary may have 1 MiB, and nobody reads more than this.</summary>
    private const int MostNamed = 200;

    private const string HasMeaning = "\\`*_{}[]()#.!|<>&~@:";

    private static readonly (string Head, Func<ListedPosting, string> Cell)[] Columns =
    [
        ("State", posting => posting.State.Name()),
        ("Title", posting => posting.Title),
        ("Place", posting => posting.Place),
        ("Opens", posting => posting.Opens),
        ("Closes", posting => posting.Closes),
        ("Problems", posting => posting.Problems == 0 ? "" : posting.Problems.ToString(CultureInfo.InvariantCulture)),
        ("File", posting => posting.File),
    ];

    public static void Write(IReadOnlyList<ListedPosting> postings, TextWriter output)
    {
        output.Write("### All jobs\n\n");
        var states = postings.GroupBy(posting => posting.State).Select(state => $"{state.Count()} {state.Key.Name()}");
        output.Write($"{Wording.Count(postings.Count, "posting")}{(postings.Count > 0 ? ": " : "")}{string.Join(", ", states)}.\n\n");
        if (postings.Count == 0)
        {
            return;
        }

        WriteRow(Columns.Select(column => column.Head), output);
        WriteRow(Columns.Select(_ => "---"), output);
        foreach (var posting in postings.Take(MostNamed))
        {
            WriteRow(Columns.Select(column => Escaped(column.Cell(posting))), output);
        }

        if (postings.Count > MostNamed)
        {
            output.Write($"\nand {Wording.Count(postings.Count - MostNamed, "more posting")}\n");
        }
    }

    private static void WriteRow(IEnumerable<string> cells, TextWriter output) => output.Write($"| {string.Join(" | ", cells)} |\n");

    /// <summary>A title is what somebody wrote into a pull request: here it is text, and never a link or a mention.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in TerminalText.Cut(text, int.MaxValue))
        {
            escaped.Append(HasMeaning.Contains(letter, StringComparison.Ordinal) ? $"&#{(int)letter};" : letter.ToString());
        }

        return escaped.ToString();
    }
}
