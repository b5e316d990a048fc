using System.Collections.Frozen;
using AngleSharp.Dom;

namespace CareersSite.Importing.Reading.Html;

/// <summary>What the elements of HTML are to a reader who wants the text.</summary>
internal static class HtmlNames
{
    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        StringComparer.Ordinal,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "header", "hgroup", "hr", "li", "main", "nav", "ol", "p", "pre", "search", "section", "summary", "table",
        "tbody", "tfoot", "thead", "tr", "ul");

    private static readonly FrozenSet<string> NoText = FrozenSet.Create(
        StringComparer.Ordinal,
        "button", "datalist", "head", "input", "link", "math", "meta", "noscript", "script", "select", "style", "svg", "template", "textarea",
        "title");

    private static readonly FrozenSet<string> Embedded =
        FrozenSet.Create(StringComparer.Ordinal, "audio", "canvas", "embed", "iframe", "object", "video");

    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName);

    /// <summary>What it holds is not for people to read, or not shown to them.</summary>
    public static bool IsUnseen(IElement element) =>
        NoText.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || HasStyle(element, "display:none");

    /// <summary>Whether its own style says something, such as <c>display:none</c>.</summary>
    public static bool HasStyle(IElement element, string declaration) =>
        element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains(declaration, StringComparison.OrdinalIgnoreCase) == true;

    public static bool IsEmbedded(IElement element) => Embedded.Contains(element.LocalName);

    /// <summary>From 1; null for what is no heading.</summary>
    public static int? HeadingLevel(IElement element) => element.LocalName is ['h', >= '1' and <= '6'] name ? name[1] - '0' : null;

    /// <summary>A picture that is seen: not one that only counts readers.</summary>
    public static bool IsPicture(IElement element) => element.LocalName == "img" && element.GetAttribute("width") is not ("0" or "1");
}
