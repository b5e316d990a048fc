using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareersSite.Markup;

/// <summary>Makes the links of a markdown tree safe. A tree without raw HTML needs no other cleaning.</summary>
public sealed class SafeLinks(LinkRule rule, MarkdownSource source, DiagnosticSink sink)
{
    /// <summary>Mends the links of <paramref name="document"/>.</summary>
    /// <returns>Whether the tree holds raw HTML, which only the final markup can show to be safe.</returns>
    public bool Review(MarkdownDocument document)
    {
        var hasRawHtml = false;
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case HtmlBlock or HtmlInline:
                    hasRawHtml = true;
                    break;
                case LinkInline link:
                    Review(link);
                    break;
                case AutolinkInline { IsEmail: false } link when rule.Resolve(link.Url) is null:
                    Report(link.Url, link);
                    link.Url = "";
                    break;
            }
        }

        return hasRawHtml;
    }

    private void Review(LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url;
        var resolved = rule.Resolve(url);
        if (resolved is null)
        {
            Report(url ?? "", link);
        }

        link.GetDynamicUrl = null;
        link.Url = resolved ?? "";
        if (link.IsImage)
        {
            link.GetAttributes().AddPropertyIfNotExist("loading", "lazy");
        }
    }

    private void Report(string url, MarkdownObject node) => sink.Report(
        PostingProblems.UnsafeLink,
        source.At(node.Line, node.Column),
        $"the link to '{(url.Length > 60 ? url[..60] + "…" : url)}' is left out, because it could run a script",
        "Link to https://…, mailto:… or tel:…, or to a path of this site.");
}
