using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Reading.Text;

/// <summary>How deep each item of a pasted list stands: by its indent, and by its sign where all stand at the margin.</summary>
internal static class ListDepths
{
    /// <param name="lines">Their marks hold the sign of the item in place of its depth.</param>
    public static IReadOnlyList<SourceLine> Set(IReadOnlyList<SourceLine> lines)
    {
        var open = new Stack<(int Indent, int Sign)>();
        var set = new List<SourceLine>(lines.Count);
        foreach (var line in lines)
        {
            if (line.Mark is not { } mark)
            {
                open.Clear();
                set.Add(line);
                continue;
            }

            Close(open, line.Indent, mark.Depth);
            if (open.Count == 0 || open.Peek() != (line.Indent, mark.Depth))
            {
                open.Push((line.Indent, mark.Depth));
            }

            set.Add(line with { Mark = mark with { Depth = open.Count - 1 } });
        }

        return set;
    }

    private static void Close(Stack<(int Indent, int Sign)> open, int indent, int sign)
    {
        while (open.Count > 0 && (open.Peek().Indent > indent || (open.Peek().Indent == indent && open.Peek().Sign != sign && open.Contains((indent, sign)))))
        {
            open.Pop();
        }
    }
}
