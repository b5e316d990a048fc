using AngleSharp.Dom;
using AngleSharp.Html;

namespace CareersSite.Markup;

/// <summary>Writes HTML in which every <c>&lt;</c> begins a tag and every <c>&gt;</c> ends one, in attributes too, so that it can be searched as text.</summary>
internal sealed class EscapingFormatter : HtmlMarkupFormatter
{
    public static new readonly EscapingFormatter Instance = new();

    protected override string Attribute(IAttr attribute)
    {
        var written = base.Attribute(attribute);
        return written.AsSpan().ContainsAny('<', '>')
            ? written.Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            : written;
    }
}
