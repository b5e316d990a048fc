using AngleSharp.Dom;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Reading.Html;

/// <summary>The text below an element as lines: headings, paragraphs, items of lists and tables, in the order in which they stand.</summary>
internal sealed class HtmlText
{
    /// <summary>Elements in one another; what is deeper is read as plain text.</summary>
    private const int Deepest = 200;

    private readonly List<SourceLine> _lines = [];
    private readonly List<TextRun> _runs = [];
    private readonly LeftOut _leftOut = new();
    private readonly Uri? _address;

    /// <summary>The items of lists in which the walk stands, the innermost on top.</summary>
    private readonly Stack<Item> _items = [];

    private int _line;
    private int _depth;

    private HtmlText(Uri? address) => _address = address;

    /// <param name="address">Of the page, to which its links are relative; null where it is not known.</param>
    public static SourceDocument Of(IElement root, Uri? address)
    {
        var text = new HtmlText(address);
        text.WalkInto(root, default);
        text.Flush();
        return new SourceDocument(text._lines) { LeftOut = text._leftOut.Words };
    }

    private void WalkInto(INode parent, Look look)
    {
        if (++_depth > Deepest)
        {
            Say(parent.TextContent, look);
        }
        else
        {
            foreach (var node in parent.ChildNodes)
            {
                Walk(node, look);
            }
        }

        _depth--;
    }

    private void Walk(INode node, Look look)
    {
        switch (node)
        {
            case IText text:
                Say(text.Data, look);
                break;
            case IElement element when HtmlNames.IsUnseen(element):
                break;
            case IElement element when HtmlNames.IsPicture(element):
                _leftOut.Count("picture");
                break;
            case IElement element when HtmlNames.IsEmbedded(element):
                _leftOut.Count("embedded film or page");
                break;
            case IElement { LocalName: "br" }:
                _runs.Add(new TextRun("\n"));
                break;
            case IElement element when HtmlNames.HeadingLevel(element) is { } level:
                ReadHeading(element, level);
                break;
            case IElement element when HtmlNames.IsBlock(element):
                ReadBlock(element, look);
                break;
            case IElement element:
                WalkInto(element, look.Inside(element, _address));
                break;
        }
    }

    private void Say(string text, Look look)
    {
        var shown = look.KeepsBreaks ? text.ReplaceLineEndings("\n") : text.Replace('\n', ' ').Replace('\r', ' ');
        if (shown.Length > 0)
        {
            _runs.Add(new TextRun(shown, look.IsStrong, look.IsEmphasis, look.Link));
        }
    }

    private void ReadHeading(IElement element, int level)
    {
        Flush();
        Note(element);
        WalkInto(element, default);

        // A heading inside an item is the item's first words.
        Flush(_items.Count == 0 ? level : null);
    }

    private void ReadBlock(IElement element, Look look)
    {
        Flush();
        Note(element);
        switch (element.LocalName)
        {
            case "ul" or "ol":
                ReadList(element, look);
                break;
            case "table":
                ReadTable(element, look);
                break;
            case "dl":
                ReadDefinitions(element, look);
                break;
            default:
                WalkInto(element, look with { KeepsBreaks = look.KeepsBreaks || element.LocalName == "pre" });
                break;
        }

        Flush();
    }

    private void ReadList(IElement list, Look look)
    {
        foreach (var child in list.ChildNodes)
        {
            if (child is IElement { LocalName: "li" } item && !HtmlNames.IsUnseen(item))
            {
                Note(item);
                _items.Push(new Item(new ListMark(_items.Count, list.LocalName == "ol")));
                WalkInto(item, look);
                Flush();
                _items.Pop();
            }
            else
            {
                // A list right inside a list is meant as one below the item before.
                Walk(child, look);
            }
        }
    }

    private void ReadTable(IElement table, Look look)
    {
        var number = _line;
        var rows = table.QuerySelectorAll("tr")
            .Where(row => row.Closest("table") == table)
            .Select(row => CellsOf(row, look))
            .ToList();
        AddAside(TableLines.Of(rows, number));
    }

    private IReadOnlyList<IReadOnlyList<SourceLine>> CellsOf(IElement row, Look look) =>
        [.. row.Children.Where(cell => cell.LocalName is "td" or "th").Select(cell => LinesOf(cell, look))];

    private void ReadDefinitions(IElement list, Look look)
    {
        IReadOnlyList<SourceLine> term = [];
        foreach (var child in list.QuerySelectorAll("dt, dd").Where(child => child.Closest("dl") == list))
        {
            var lines = LinesOf(child, look);
            if (child.LocalName == "dd")
            {
                AddAside(TableLines.Beside(term, lines));
                term = [];
            }
            else
            {
                AddAside(term);
                term = lines;
            }
        }

        AddAside(term);
    }

    /// <summary>The lines of a cell, kept apart from the text around it.</summary>
    private List<SourceLine> LinesOf(IElement cell, Look look)
    {
        Item[] outer = [.. _items];
        _items.Clear();
        var before = _lines.Count;
        WalkInto(cell, look);
        Flush();
        var lines = _lines[before..];
        _lines.RemoveRange(before, lines.Count);
        foreach (var item in outer.Reverse())
        {
            _items.Push(item);
        }

        return lines;
    }

    private void AddAside(IEnumerable<SourceLine> lines) => _lines.AddRange(lines);

    private void Note(IElement element) => _line = element.SourceReference?.Position.Line ?? _line;

    /// <summary>Ends the paragraph that is being read.</summary>
    private void Flush(int? headingLevel = null)
    {
        var text = new RichText([.. _runs]);
        _runs.Clear();
        if (text.IsBlank)
        {
            return;
        }

        if (_items.TryPeek(out var item))
        {
            Add(item, text.Normalised());
        }
        else
        {
            _lines.AddRange(DocumentLines.Of(new SourceLine(_line, text) { AfterGap = true, HeadingLevel = headingLevel }));
        }
    }

    /// <summary>All paragraphs of an item are one.</summary>
    private void Add(Item item, RichText text)
    {
        if (item.At is { } at)
        {
            _lines[at] = _lines[at] with { Text = RichText.Join(_lines[at].Text, text) };
        }
        else
        {
            item.At = _lines.Count;
            _lines.Add(new SourceLine(_line, text) { Mark = item.Mark, Indent = item.Mark.Depth * 2 });
        }
    }

    private sealed class Item(ListMark mark)
    {
        public ListMark Mark { get; } = mark;

        /// <summary>Its line; null until it has one.</summary>
        public int? At { get; set; }
    }

    private readonly record struct Look(bool IsStrong, bool IsEmphasis, string? Link, bool KeepsBreaks)
    {
        private static readonly string[] Heavy = ["font-weight:bold", "font-weight:600", "font-weight:700"];

        public Look Inside(IElement element, Uri? address) => element.LocalName switch
        {
            "b" or "strong" => this with { IsStrong = true },
            "i" or "em" or "cite" or "dfn" => this with { IsEmphasis = true },
            "a" when element.GetAttribute("href") is { } href => this with { Link = LinkTarget.Of(href, address) ?? Link },
            "span" or "font" when Heavy.Any(weight => HtmlNames.HasStyle(element, weight)) => this with { IsStrong = true },
            _ => this,
        };
    }
}
