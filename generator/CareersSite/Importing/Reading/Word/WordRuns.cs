using System.Xml.Linq;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Reading.Word;

/// <summary>The text of a paragraph: runs as they look, with changes that were tracked taken as accepted.</summary>
internal sealed class WordRuns(WordStyles styles, IReadOnlyDictionary<string, string> links, LeftOut leftOut)
{
    /// <summary>Text boxes stand beside the text, and are read after the paragraph that they are tied to.</summary>
    private readonly List<XElement> _boxes = [];

    private readonly WordFields _fields = new();

    /// <summary>The runs of a paragraph; a line feed stands for a break. Boxes found in it are added to <paramref name="boxes"/>.</summary>
    public List<TextRun> Read(XElement paragraph, List<XElement> boxes)
    {
        var runs = new List<TextRun>();
        _boxes.Clear();
        ReadInto(runs, paragraph, paragraph.Child("pPr"), link: null);
        boxes.AddRange(_boxes);
        return runs;
    }

    private void ReadInto(List<TextRun> runs, XElement parent, XElement? paragraph, string? link)
    {
        foreach (var element in parent.Elements())
        {
            switch (element.WordName())
            {
                case "r":
                    ReadRun(runs, element, paragraph, link);
                    break;
                case "hyperlink":
                    ReadInto(runs, element, paragraph, LinkTarget.Of(links.GetValueOrDefault(element.ValueOf("id") ?? "")) ?? link);
                    break;
                case "fldSimple":
                    ReadInto(runs, element, paragraph, LinkTarget.Of(WordFields.LinkIn(element.ValueOf("instr") ?? "")) ?? link);
                    break;
                case "sdt" when element.Child("sdtPr").Flag("showingPlcHdr") != true:
                    ReadInto(runs, element.Child("sdtContent") ?? new XElement("none"), paragraph, link);
                    break;
                case "ins" or "moveTo" or "smartTag" or "customXml" or "dir" or "bdo":
                    ReadInto(runs, element, paragraph, link);
                    break;
                case "" when element.Name.LocalName == "AlternateContent":
                    ReadInto(runs, Chosen(element), paragraph, link);
                    break;
                case "" when element.Name.LocalName is "oMath" or "oMathPara":
                    leftOut.Count("formula");
                    break;
            }
        }
    }

    private void ReadRun(List<TextRun> runs, XElement run, XElement? paragraph, string? link)
    {
        var look = run.Child("rPr");
        if (styles.Has("vanish", look, paragraph))
        {
            return;
        }

        var text = string.Concat(run.Elements().Select(TextOf));
        if (text.Length > 0)
        {
            runs.Add(new TextRun(text, styles.Has("b", look, paragraph), styles.Has("i", look, paragraph), link ?? LinkTarget.Of(_fields.Link)));
        }
    }

    private string TextOf(XElement element)
    {
        switch (element.WordName())
        {
            case "fldChar":
                _fields.Mark(element.ValueOf("fldCharType"));
                return "";
            case "instrText":
                _fields.Instruct(element.Value);
                return "";
            case "drawing" or "pict" or "object":
                ReadPicture(element);
                return "";
            case "footnoteReference" or "endnoteReference":
                leftOut.Count("footnote");
                return "";
            case "commentReference":
                leftOut.Count("comment");
                return "";
            case "" when element.Name.LocalName == "AlternateContent":
                return string.Concat(Chosen(element).Elements().Select(TextOf));
        }

        return _fields.IsInstruction ? "" : Characters(element);
    }

    private static string Characters(XElement element) => element.WordName() switch
    {
        "t" => element.Value,
        "tab" or "ptab" => "\t",
        "br" => element.ValueOf("type") is null or "textWrapping" ? "\n" : "",
        "cr" => "\n",
        "noBreakHyphen" => "-",
        "sym" => Symbol(element.ValueOf("char")),
        _ => "",
    };

    /// <summary>A sign of a font, which is mostly a bullet.</summary>
    private static string Symbol(string? code) =>
        ushort.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var sign) && !char.IsSurrogate((char)sign)
            ? ((char)sign).ToString()
            : "";

    private void ReadPicture(XElement picture)
    {
        // A box may hold another; that one is found when the outer one is read.
        var box = picture.Descendants().FirstOrDefault(element => element.WordName() == "txbxContent");
        if (box is not null)
        {
            _boxes.Add(box);
        }
        else
        {
            leftOut.Count("picture");
        }
    }

    /// <summary>The same thing for newer and for older programs: the first, where it is one that is understood here.</summary>
    private static XElement Chosen(XElement alternatives) =>
        alternatives.Elements().FirstOrDefault(choice => choice.Name.LocalName == "Choice" && choice.HasElements)
        ?? alternatives.Elements().FirstOrDefault()
        ?? alternatives;
}
