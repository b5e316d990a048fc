using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareersSite.Markup;

/// <summary>Makes the links of a markdown tree safe. A tree without raw HTML needs no other cleaning.</summary>
public sealed class SafeLinks(LinkRule rule, PictureSizes sizes, MarkdownSource source, DiagnosticSink sink)
{
    private readonly List<LinkInline> _foreignPictures = [];
    private long _length;

    /// <summary>Mends the links of <paramref name="document"/>.</summary>
    /// <exception cref="TextTooComplexException">Its links would fill more than <see cref="TextLimits.LongestLinks"/>.</exception>
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

        _foreignPictures.ForEach(MakeLink);
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
        Count(link);
        if (link.IsImage && rule.LeavesSite(link.Url))
        {
            _foreignPictures.Add(link);
        }
        else if (link.IsImage)
        {
            link.GetAttributes().AddPropertyIfNotExist("loading", "lazy");
            sizes.AddTo(link);
        }
    }

    /// <summary>An address that stands once in the text can be used by thousands of links.</summary>
    private void Count(LinkInline link)
    {
        _length += link.Url!.Length + (link.Title?.Length ?? 0);
        if (_length > TextLimits.LongestLinks)
        {
            throw new TextTooComplexException("the addresses of its links, written out, fill more than a MiB", link.Line);
        }
    }

    /// <summary>A picture of another server: who wants to see it goes there; nobody is told of who reads this page.</summary>
    private void MakeLink(LinkInline picture)
    {
        ForeignPicture.Report(picture.Url!, source.At(picture.Line, picture.Column), sink);
        var words = string.Concat(picture.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));
        var text = new LiteralInline(words.Length > 0 ? words : picture.Url!);
        if (picture.FindParentOfType<LinkInline>().Any(parent => parent != picture))
        {
            picture.ReplaceBy(text, copyChildren: false);
        }
        else
        {
            picture.IsImage = false;
            picture.Clear();
            picture.AppendChild(text);
        }
    }

    private void Report(string url, MarkdownObject node) => sink.Report(
        PostingProblems.UnsafeLink,
        source.At(node.Line, node.Column),
        $"the link to '{(url.Length > 60 ? url[..60] + "…" : url)}' is left out, because it could run a script",
        "Link to https://…, mailto:… or tel:…, or to a path of this site.");
}
