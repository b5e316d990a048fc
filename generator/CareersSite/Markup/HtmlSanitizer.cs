using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Markup;

/// <summary>Passes the final HTML of a body that holds raw HTML through a list of what may stand there.</summary>
public sealed class HtmlSanitizer(LinkRule links, MarkdownSource source, DiagnosticSink sink)
{
    /// <summary>Elements that mean something in a text; what they hold is read on.</summary>
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
        "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "small",
        "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "var", "wbr",
    };

    /// <summary>Elements whose content is no text for people: they go with all that they hold.</summary>
    private static readonly HashSet<string> GoneWhole = new(StringComparer.Ordinal)
    {
        "script", "style", "template", "iframe", "object", "embed", "noscript", "math", "svg", "textarea", "select", "title", "head", "audio", "video", "canvas",
        "frameset", "noembed", "noframes", "xmp", "plaintext", "form",
    };

    /// <summary>Attributes that can neither run anything nor imitate the page around them. <c>class</c> and <c>id</c> of an editor's own are not among them.</summary>
    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "href", "src", "alt", "title", "lang", "dir", "width", "height", "loading", "colspan", "rowspan", "scope", "start", "reversed", "value", "open", "datetime", "cite",
    };

    private static readonly HashSet<string> UrlAttributes = new(StringComparer.Ordinal) { "href", "src", "cite" };

    private readonly SortedSet<string> _removed = new(StringComparer.Ordinal);

    private const int MostRounds = 5;

    /// <summary>
    /// The markup that may stand in a page. It is read again until reading it changes nothing: what two readers take for two different
    /// things is how scripts get past such lists.
    /// </summary>
    /// <exception cref="TextTooComplexException">It nests too deep, or is another thing each time that it is read.</exception>
    public string Clean(string html)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var cleaned = CleanOnce(html);
            if (cleaned == html)
            {
                ReportRemoved();
                return cleaned;
            }

            html = cleaned;
        }

        throw new TextTooComplexException("its HTML is so broken that every reader sees something else in it");
    }

    private string CleanOnce(string html)
    {
        var document = new HtmlParser().ParseDocument("<!doctype html><body></body>");
        var body = document.Body!;
        body.InnerHtml = html;
        RefuseDeep(body);
        foreach (var node in body.Descendants().ToArray())
        {
            Review(node);
        }

        return body.ChildNodes.ToHtml(EscapingFormatter.Instance);
    }

    private void ReportRemoved()
    {
        if (_removed.Count > 0)
        {
            sink.Report(
                PostingProblems.HtmlRemoved,
                new SourcePlace(source.File),
                $"HTML that may not stand in a posting was left out: {string.Join(", ", _removed.Take(8))}",
                "Write it in markdown, or remove it.");
        }
    }

    /// <summary>Far deeper than anything that people write, and soon too deep for those who read the page.</summary>
    private static void RefuseDeep(INode body)
    {
        var depth = 0;
        for (var node = body; node is not null;)
        {
            if (node.FirstChild is { } child)
            {
                (node, depth) = (child, depth + 1);
                if (depth > TextLimits.DeepestHtml)
                {
                    throw new TextTooComplexException($"its HTML nests elements more than {TextLimits.DeepestHtml} deep");
                }

                continue;
            }

            while (node is not null && node != body && node.NextSibling is null)
            {
                (node, depth) = (node.Parent, depth - 1);
            }

            node = node == body ? null : node?.NextSibling;
        }
    }

    private void Review(INode node)
    {
        if (node is IComment)
        {
            node.Parent?.RemoveChild(node);
        }
        else if (node is IElement element)
        {
            Review(element);
        }
    }

    private void Review(IElement element)
    {
        if (Elements.Contains(element.LocalName) && element.NamespaceUri == NamespaceNames.HtmlUri)
        {
            foreach (var attribute in element.Attributes.ToArray())
            {
                Review(element, attribute);
            }

            if (element.LocalName == "img" && element.GetAttribute("src") is { } address && links.LeavesSite(address))
            {
                MakeLink(element, address);
            }

            return;
        }

        _removed.Add($"<{element.LocalName}>");
        if (!GoneWhole.Contains(element.LocalName) && element.NamespaceUri == NamespaceNames.HtmlUri)
        {
            element.Replace([.. element.ChildNodes]);
        }
        else
        {
            element.Remove();
        }
    }

    private void Review(IElement element, IAttr attribute)
    {
        var isHeadingId = attribute.Name == "id" && element.LocalName is ['h', >= '2' and <= '6'];
        var isAlignment = attribute is { Name: "class", Value: "right" or "center" } && element.LocalName is "td" or "th";
        if (!isHeadingId && !isAlignment && !(Attributes.Contains(attribute.Name) && MayHave(element, attribute.Name)))
        {
            _removed.Add(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) ? attribute.Name : $"{element.LocalName} {attribute.Name}");
            element.RemoveAttribute(attribute.Name);
        }
        else if (UrlAttributes.Contains(attribute.Name))
        {
            ReviewUrl(element, attribute);
        }
    }

    /// <summary>An address on an element that leads nowhere says nothing, and what reads pages may yet follow it.</summary>
    private static bool MayHave(IElement element, string attribute) => attribute switch
    {
        "src" => element.LocalName == "img",
        "href" => element.LocalName == "a",
        _ => true,
    };

    private void MakeLink(IElement picture, string address)
    {
        ForeignPicture.Report(address, new SourcePlace(source.File), sink);
        var isInLink = picture.Closest("a") is not null;
        var text = picture.Owner!.CreateElement(isInLink ? "span" : "a");
        text.TextContent = picture.GetAttribute("alt") is { Length: > 0 } alt ? alt : address;
        if (!isInLink)
        {
            text.SetAttribute("href", address);
        }

        picture.Replace(text);
    }

    /// <summary>Links of markdown have their base path already; those of raw HTML get it here.</summary>
    private void ReviewUrl(IElement element, IAttr attribute)
    {
        if (links.ResolveOnce(attribute.Value) is { } resolved)
        {
            element.SetAttribute(attribute.Name, resolved);
        }
        else
        {
            _removed.Add($"{attribute.Name}=\"{attribute.Value[..Math.Min(40, attribute.Value.Length)]}\"");
            element.RemoveAttribute(attribute.Name);
        }
    }
}
