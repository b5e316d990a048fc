using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CareersSite.Tests.Fuzzing;

/// <summary>
/// Holds the HTML of a body to what may stand in a page, as a parser reads it that the program does not share: what runs, loads or
/// imitates nothing, and stays within the element in which the page puts it.
/// </summary>
internal static class SafeMarkup
{
    private const string Before = "<!doctype html><title>t</title><main><h1>Title</h1><div id=\"body\">";
    private const string After = "</div><p id=\"after\">after</p></main><footer>end</footer>";
    private const string Skeleton = "main>(h1+div#body+p#after)";

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    private static readonly HashSet<string> Elements =
    [
        .. "a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol".Split(' '),
        .. "p pre q s small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr".Split(' '),
    ];

    private static readonly HashSet<string> Attributes =
    [
        .. "href src alt title lang dir width height loading colspan rowspan scope start reversed value open datetime cite id class tabindex".Split(' '),
    ];

    public static void Check(string html)
    {
        var document = new HtmlParser().ParseDocument(Before + html + After);
        var main = document.QuerySelector("main")!;
        Assert.Equal(Skeleton, $"main>({string.Join('+', main.Children.Select(child => child.LocalName + (child.Id is { Length: > 0 } id ? "#" + id : "")))})");
        Assert.Equal("footer", main.NextElementSibling?.LocalName);
        var body = document.GetElementById("body")!;
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Check(element);
        }

        Assert.Empty(body.Descendants<IComment>());
        var again = new HtmlParser().ParseDocument(Before + body.InnerHtml + After).GetElementById("body")!;
        Assert.Equal(body.InnerHtml, again.InnerHtml);
    }

    private static void Check(IElement element)
    {
        Assert.True(element.NamespaceUri == NamespaceNames.HtmlUri && Elements.Contains(element.LocalName), $"<{element.LocalName}> may not stand there");
        foreach (var attribute in element.Attributes)
        {
            Assert.True(Attributes.Contains(attribute.Name) && IsFine(element, attribute), $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\"> may not stand there");
        }
    }

    private static bool IsFine(IElement element, IAttr attribute) => attribute.Name switch
    {
        "href" or "cite" => IsSafe(attribute.Value),
        "src" => IsSafe(attribute.Value) && new Url(new Url("https://careers.example/jobs/x/"), attribute.Value).Host == "careers.example",
        "id" => element.LocalName is ['h', >= '2' and <= '6'],
        "class" => (element.LocalName, attribute.Value) is ("div", "scroll") or ("td" or "th", "right" or "center") or ("code", _),
        "tabindex" => attribute.Value == "0" && element is { LocalName: "div", ClassName: "scroll" },
        _ => true,
    };

    private static bool IsSafe(string url) => Schemes.Contains(new Url(new Url("https://careers.example/jobs/x/"), url).Scheme, StringComparer.Ordinal);
}
