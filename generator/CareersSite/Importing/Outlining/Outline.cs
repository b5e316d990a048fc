using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Outlining;

/// <summary>Lines → headings, paragraphs, lists and tables.</summary>
internal sealed class Outline
{
    private readonly IReadOnlyList<SourceLine> _lines;
    private readonly HeadingTest _headings;
    private readonly List<Block> _blocks = [];

    private Outline(IReadOnlyList<SourceLine> lines) => (_lines, _headings) = (lines, new HeadingTest(lines));

    public static IReadOnlyList<Block> Of(SourceDocument document) => new Outline(document.Lines).Make();

    private List<Block> Make()
    {
        var levels = new HeadingLevels(_lines, _headings);
        for (var i = 0; i < _lines.Count;)
        {
            var line = _lines[i];
            if (_headings.IsHeading(i))
            {
                _blocks.Add(new Heading(line.Number, levels.Of(i), HeadingTest.WordsOf(line)));
                i = AddUnmarkedList(i);
            }
            else if (line.Table is { } rows)
            {
                _blocks.Add(new Table(line.Number, rows));
                i++;
            }
            else if (line.Mark is not null)
            {
                i = AddList(i);
            }
            else
            {
                _blocks.Add(new Paragraph(line.Number, line.Text));
                i = line.Plain is [.., ':'] ? AddUnmarkedList(i) : i + 1;
            }
        }

        return _blocks;
    }

    /// <summary>The items below the line at <paramref name="above"/>, if its text announces such.</summary>
    /// <returns>The first line that is left.</returns>
    private int AddUnmarkedList(int above)
    {
        var next = above + 1;
        var below = new List<SourceLine>();
        for (var i = next; i < _lines.Count && _lines[i].IsPlain && !_headings.IsHeading(i); i++)
        {
            below.Add(_lines[i]);
        }

        var items = UnmarkedList.LengthOf(_lines[above], below);
        foreach (var item in below.Take(items))
        {
            _blocks.Add(new ListItem(item.Number, 0, IsNumbered: false, item.Text));
        }

        return next + items;
    }

    /// <summary>A run of marked lines; the depths of a run count from its own outermost.</summary>
    private int AddList(int first)
    {
        var end = first;
        while (end < _lines.Count && _lines[end].Mark is not null && !_headings.IsHeading(end))
        {
            end++;
        }

        var depths = new Stack<int>();
        for (var i = first; i < end; i++)
        {
            var (line, mark) = (_lines[i], _lines[i].Mark!.Value);
            while (depths.Count > 1 && depths.Peek() > mark.Depth)
            {
                depths.Pop();
            }

            if (depths.Count == 0 || depths.Peek() < mark.Depth)
            {
                depths.Push(mark.Depth);
            }

            _blocks.Add(new ListItem(line.Number, depths.Count - 1, mark.IsNumbered, line.Text));
        }

        return end;
    }
}
