using System.Xml.Linq;

namespace CareersSite.Importing.Reading.Word;

/// <summary>What the styles of a file say of paragraphs and runs.</summary>
internal sealed class WordStyles
{
    /// <summary>A style that is based on itself, by whatever detour, ends here.</summary>
    private const int LongestChain = 16;

    private const int LowestOutline = 8;

    private readonly Dictionary<string, XElement> _styles;
    private readonly string? _usual;

    public WordStyles(XElement? styles)
    {
        var all = styles.Children("style").Where(style => style.ValueOf("styleId") is not null).ToList();
        _styles = all.GroupBy(style => style.ValueOf("styleId")!).ToDictionary(same => same.Key, same => same.First());
        _usual = all.FirstOrDefault(style => style.ValueOf("type") == "paragraph" && style.ValueOf("default") is "1" or "true").ValueOf("styleId");
    }

    /// <summary>The level of a paragraph as a heading, where 1 is the title of the document; null where it is none.</summary>
    /// <param name="properties">Of the paragraph.</param>
    public int? HeadingLevel(XElement? properties)
    {
        var outline = properties.Number("outlineLvl") ?? ChainOf(properties).Select(OutlineOf).FirstOrDefault(level => level is not null);
        return outline is >= -1 and <= LowestOutline ? outline + 2 : null;
    }

    /// <summary>The list that a paragraph belongs to by itself or by its style; null where none is set.</summary>
    public XElement? ListOf(XElement? properties) =>
        properties.Child("numPr")
        ?? ChainOf(properties).Select(style => style.Child("pPr").Child("numPr")).FirstOrDefault(list => list.Child("numId") is not null);

    /// <summary>Whether a run has a property such as <c>b</c> by itself, by its style, or by that of its paragraph.</summary>
    /// <param name="run">Its properties.</param>
    /// <param name="paragraph">Those of its paragraph.</param>
    public bool Has(string property, XElement? run, XElement? paragraph) =>
        run.Flag(property)
        ?? Chain(run.Child("rStyle").ValueOf("val"))
            .Concat(ChainOf(paragraph))
            .Select(style => style.Child("rPr").Flag(property))
            .FirstOrDefault(flag => flag is not null)
        ?? false;

    /// <summary>From 0, and -1 for the style of titles. Names of styles are English inside the file in any language of the program.</summary>
    private static int? OutlineOf(XElement style)
    {
        var name = style.Child("name").ValueOf("val") ?? "";
        if (name.Equals("title", StringComparison.OrdinalIgnoreCase))
        {
            return -1;
        }

        return name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && name.Length == 9 && name[8] is >= '1' and <= '9'
            ? name[8] - '1'
            : style.Child("pPr").Number("outlineLvl");
    }

    private IEnumerable<XElement> ChainOf(XElement? properties) => Chain(properties.Child("pStyle").ValueOf("val") ?? _usual);

    private IEnumerable<XElement> Chain(string? id)
    {
        for (var length = 0; length < LongestChain && id is not null && _styles.TryGetValue(id, out var style); length++)
        {
            yield return style;
            id = style.Child("basedOn").ValueOf("val");
        }
    }
}
