using System.Xml.Linq;

namespace CareersSite.Importing.Reading.Word;

/// <summary>Names of WordprocessingML, in both editions of the standard (ISO/IEC 29500, transitional and strict).</summary>
internal static class WordXml
{
    private static readonly XNamespace[] Editions =
    [
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    ];

    /// <summary>The name of an element of WordprocessingML; empty for one of another vocabulary.</summary>
    public static string WordName(this XElement element) => Editions.Contains(element.Name.Namespace) ? element.Name.LocalName : "";

    public static IEnumerable<XElement> Children(this XElement? parent, string name) =>
        parent?.Elements().Where(element => element.WordName() == name) ?? [];

    public static XElement? Child(this XElement? parent, string name) => parent.Children(name).FirstOrDefault();

    /// <summary>An attribute, whatever its namespace; null where there is none.</summary>
    public static string? ValueOf(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name)?.Value;

    /// <summary>The value of a property such as <c>w:ilvl</c>; null where it is not set, or is no number.</summary>
    public static int? Number(this XElement? parent, string name) =>
        int.TryParse(parent.Child(name).ValueOf("val"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>A property that is on or off; null where it is not set.</summary>
    public static bool? Flag(this XElement? parent, string name) =>
        parent.Child(name) is { } flag ? flag.ValueOf("val") is not ("0" or "false" or "off" or "none") : null;
}
