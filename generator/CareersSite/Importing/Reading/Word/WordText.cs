using System.Xml.Linq;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Reading.Word;

/// <summary>The text of a Word file as lines: paragraphs, items of lists and tables, in the order in which they stand.</summary>
internal sealed class WordText
{
    private readonly WordStyles _styles;
    private readonly WordNumbering _numbering;
    private readonly WordRuns _runs;
    private readonly LeftOut _leftOut = new();
    private readonly List<SourceLine> _lines = [];

    /// <summary>Runs of a paragraph whose end was deleted: it goes on in the next.</summary>
    private readonly List<TextRun> _carried = [];

    private int _number;

    private WordText(WordParts parts)
    {
        _styles = new WordStyles(parts.Styles);
        _numbering = new WordNumbering(parts.Numbering, _styles);
        _runs = new WordRuns(_styles, parts.Links, _leftOut);
    }

    public static SourceDocument Of(WordParts parts)
    {
        var text = new WordText(parts);
        text.ReadBlocks(parts.Document.Child("body"));
        foreach (var margin in parts.Margins)
        {
            text.NoteMargin(margin);
        }

        return new SourceDocument(text._lines) { LeftOut = text._leftOut.Words, Unit = "paragraph" };
    }

    private void ReadBlocks(XElement? parent)
    {
        foreach (var element in parent?.Elements() ?? [])
        {
            switch (element.WordName())
            {
                case "p":
                    ReadParagraph(element);
                    break;
                case "tbl":
                    ReadTable(element);
                    break;
                case "sdt" when element.Child("sdtPr").Flag("showingPlcHdr") != true:
                    ReadBlocks(element.Child("sdtContent"));
                    break;
                case "ins" or "moveTo" or "customXml":
                    ReadBlocks(element);
                    break;
            }
        }
    }

    private void ReadParagraph(XElement paragraph)
    {
        var (number, properties, boxes) = (++_number, paragraph.Child("pPr"), new List<XElement>());
        _carried.AddRange(_runs.Read(paragraph, boxes));
        if (properties.Child("rPr").Child("del") is null)
        {
            var mark = _numbering.MarkOf(properties);
            _lines.AddRange(DocumentLines.Of(new SourceLine(number, new RichText([.. _carried]))
            {
                AfterGap = true,
                HeadingLevel = _styles.HeadingLevel(properties),
                Mark = mark,
                Indent = (mark?.Depth ?? 0) * 2,
            }));
            _carried.Clear();
        }

        boxes.ForEach(ReadBlocks);
    }

    private void ReadTable(XElement table)
    {
        var (number, before) = (_number + 1, _lines.Count);
        var rows = table.Children("tr").Where(row => row.Child("trPr").Child("del") is null).Select(row => CellsOf(row, before)).ToList();
        _lines.AddRange(TableLines.Of(rows, number));
    }

    private List<IReadOnlyList<SourceLine>> CellsOf(XElement row, int before)
    {
        var cells = new List<IReadOnlyList<SourceLine>>();
        foreach (var cell in Cells(row))
        {
            ReadBlocks(cell);
            cells.Add(_lines[before..]);
            _lines.RemoveRange(before, _lines.Count - before);
            var width = Math.Clamp(cell.Child("tcPr").Number("gridSpan") ?? 1, 1, 20);
            cells.AddRange(Enumerable.Repeat<IReadOnlyList<SourceLine>>([], width - 1));
        }

        return cells;
    }

    private static IEnumerable<XElement> Cells(XElement row) => row.Elements().SelectMany(element => element.WordName() switch
    {
        "tc" => [element],
        "sdt" => element.Child("sdtContent").Children("tc"),
        _ => [],
    });

    private void NoteMargin(XElement margin)
    {
        var texts = margin.Descendants().Where(element => element.WordName() == "t").Select(element => element.Value);
        var words = RichText.Of(string.Join(' ', texts)).Normalised().Plain;
        if (words.Length > 0)
        {
            _leftOut.Say($"the {(margin.WordName() == "hdr" ? "head" : "foot")} of the pages: {words}");
        }
    }
}
