using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace CareersSite.Importing.Reading.Html;

/// <summary>Finds in a saved page the part that is the text, and drops what stands around it on every page of a site.</summary>
internal static class HtmlMain
{
    private const string Around =
        "nav, footer, aside, form, dialog, [role=navigation], [role=banner], [role=contentinfo], [role=search], [role=dialog], [role=complementary],"
        + " [id*=cookie i], [class*=cookie i], [id*=consent i], [class*=consent i], [class*=breadcrumb i]";

    /// <summary>The element with the text. The page is changed: its frame is gone from it.</summary>
    public static IElement? Of(IHtmlDocument page)
    {
        // What stands around is around the heading, so an element that holds it is not that, whatever it is called.
        var heading = page.QuerySelector("h1");
        foreach (var frame in page.QuerySelectorAll(Around + ", header").Where(frame => heading is null || !frame.Contains(heading)).ToList())
        {
            frame.Remove();
        }

        return Only(page, "main, [role=main]") ?? Only(page, "article") ?? page.Body;
    }

    private static IElement? Only(IHtmlDocument page, string selector) =>
        page.QuerySelectorAll(selector).Where(element => !string.IsNullOrWhiteSpace(element.TextContent)).ToList() is [var only] ? only : null;
}
