using System.Xml.Linq;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Reading.Word;

/// <summary>Which lists of a file have bullets and which have numbers.</summary>
internal sealed class WordNumbering(XElement? numbering, WordStyles styles)
{
    private const int Deepest = 8;

    private readonly Dictionary<string, XElement> _lists = ById(numbering.Children("num"), "numId");
    private readonly Dictionary<string, XElement> _kinds = ById(numbering.Children("abstractNum"), "abstractNumId");

    /// <summary>What a paragraph is in its list; null where it is in none.</summary>
    /// <param name="paragraph">Its properties.</param>
    public ListMark? MarkOf(XElement? paragraph)
    {
        var place = styles.ListOf(paragraph);
        if (place.Child("numId").ValueOf("val") is not { } id || id == "0")
        {
            return null;
        }

        var depth = Math.Clamp(place.Number("ilvl") ?? 0, 0, Deepest);
        return FormatOf(id, depth) switch
        {
            "none" => null,
            "bullet" => new ListMark(depth, IsNumbered: false),
            _ => new ListMark(depth, IsNumbered: true),
        };
    }

    /// <summary>Such as <c>bullet</c> or <c>decimal</c>. A list of which the file says nothing has bullets.</summary>
    private string FormatOf(string id, int depth)
    {
        if (!_lists.TryGetValue(id, out var list))
        {
            return "bullet";
        }

        var own = list.Children("lvlOverride").FirstOrDefault(level => IsAt(level, depth)).Child("lvl");
        var kind = _kinds.GetValueOrDefault(list.Child("abstractNumId").ValueOf("val") ?? "");
        var shared = kind.Children("lvl").FirstOrDefault(level => IsAt(level, depth));
        return (own ?? shared).Child("numFmt").ValueOf("val") ?? "bullet";
    }

    private static bool IsAt(XElement level, int depth) => level.ValueOf("ilvl") == depth.ToString(CultureInfo.InvariantCulture);

    private static Dictionary<string, XElement> ById(IEnumerable<XElement> elements, string id) => elements
        .Where(element => element.ValueOf(id) is not null)
        .GroupBy(element => element.ValueOf(id)!)
        .ToDictionary(same => same.Key, same => same.First());
}
