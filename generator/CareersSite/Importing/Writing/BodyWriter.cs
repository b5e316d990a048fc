using System.Text;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Writing;

/// <summary>Blocks as markdown: a blank line around each paragraph, heading, list and table.</summary>
internal static class BodyWriter
{
    private const int Highest = 2;

    public static string Write(IReadOnlyList<Block> blocks)
    {
        var text = new StringBuilder();
        var numbers = new int[64];
        var top = blocks.OfType<Heading>().Select(heading => heading.Level).DefaultIfEmpty(Highest).Min();
        Block? before = null;
        foreach (var block in blocks)
        {
            if (before is not null && !(before is ListItem && block is ListItem { BeginsList: false }))
            {
                text.Append('\n');
            }

            Append(text, block, before, top, numbers);
            before = block;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block, Block? before, int top, int[] numbers)
    {
        switch (block)
        {
            case Heading heading:
                text.Append('#', Highest + heading.Level - top).Append(' ').Append(MarkdownText.Of(heading.Text)).Append('\n');
                break;
            case ListItem item:
                Append(text, item, before, numbers);
                break;
            case Table table:
                Append(text, table);
                break;
            default:
                text.Append(MarkdownText.Of(block.Text)).Append('\n');
                break;
        }
    }

    /// <summary>An item below another stands under the first letter of that one's text.</summary>
    private static void Append(StringBuilder text, ListItem item, Block? before, int[] numbers)
    {
        var depth = Math.Min(item.Depth, numbers.Length - 1);
        if (before is not ListItem || item.BeginsList)
        {
            Array.Clear(numbers);
        }

        Array.Clear(numbers, depth + 1, numbers.Length - depth - 1);
        for (var outer = 0; outer < depth; outer++)
        {
            text.Append(' ', numbers[outer] > 0 ? Mark(numbers[outer]).Length : 2);
        }

        numbers[depth] = item.IsNumbered ? numbers[depth] + 1 : 0;
        text.Append(item.IsNumbered ? Mark(numbers[depth]) : "- ").Append(MarkdownText.Of(item.Text)).Append('\n');
    }

    private static string Mark(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}. ");

    private static void Append(StringBuilder text, Table table)
    {
        var columns = table.Rows.Count == 0 ? 0 : table.Rows.Max(row => row.Count);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            // The heads of columns are bold by themselves.
            var cells = table.Rows[i].Select(cell => MarkdownText.Of(i == 0 ? cell.WithoutStrong() : cell).Replace("|", "\\|", StringComparison.Ordinal));
            text.Append("| ").AppendJoin(" | ", cells.Concat(Enumerable.Repeat("", columns - table.Rows[i].Count))).Append(" |\n");
            if (i == 0)
            {
                text.Append("| ").AppendJoin(" | ", Enumerable.Repeat("---", columns)).Append(" |\n");
            }
        }
    }
}
