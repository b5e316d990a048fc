using System.Text.RegularExpressions;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Checking.Pages;

/// <summary>Every link, anchor and asset of a page is there.</summary>
public sealed partial class LinkRules(Site site, OutputPlan plan, IReadOnlyDictionary<string, RenderedPage> pages)
{
    private const string TextFragment = ":~:";

    private readonly SiteLinks _links = new(site.Permalinks, plan);
    private readonly MissingPages _missing = new(site, plan);

    public IEnumerable<Finding> Check(RenderedPage page) =>
        page.Links.Select(link => Check(page, link)).OfType<Finding>();

    private Finding? Check(RenderedPage page, PageLink link)
    {
        var target = _links.Follow(page.Output.Path, link.Href);
        return target.Kind switch
        {
            TargetKind.Missing when HoldsTemplate(link.Href) => null,
            TargetKind.Missing when link.Use == LinkUse.Asset => Asset(page, link, target),
            TargetKind.Missing => Link(page, link, target),
            TargetKind.Redirect => Redirect(page, link, target),
            TargetKind.OutsideBase => OutsideBase(page, link, target),
            TargetKind.File when target.Fragment.Length > 0 => Anchor(page, link, target),
            _ => null,
        };
    }

    private Finding Asset(RenderedPage page, PageLink link, LinkTarget target) => Of(
        LinkProblems.AssetMissing,
        page,
        link,
        $"the file '/{target.Path}' is not there{_missing.WhatIsMeant(target.Path)}",
        $"Put it at content/static/{target.Path}, or mend the path.");

    private Finding Link(RenderedPage page, PageLink link, LinkTarget target) => Of(
        LinkProblems.BrokenLink,
        page,
        link,
        $"the link to '/{target.Path}' leads nowhere{_missing.WhatIsMeant(target.Path)}",
        Host().IsMatch(link.Href) ? $"If another site is meant, write 'https://{link.Href}'." : "Mend the address, or remove the link.");

    private static Finding Redirect(RenderedPage page, PageLink link, LinkTarget target)
    {
        var path = "/" + target.Path[..^"index.html".Length];
        return Of(LinkProblems.LinkRedirects, page, link, $"the link to '{path}' lacks the slash at its end", $"Write it as '{path}'.");
    }

    private Finding OutsideBase(RenderedPage page, PageLink link, LinkTarget target) => Of(
        LinkProblems.LinkLeavesBase,
        page,
        link,
        $"the link to '{target.Path}' leads out of this site, which begins at '{site.Permalinks.BasePath}'",
        "In a theme write it with relative_url; where another site is meant, write the whole address.");

    private Finding? Anchor(RenderedPage page, PageLink link, LinkTarget target)
    {
        // An empty name and "top" are the top of every page; what begins with ":~:" is looked for by the browser itself.
        var name = target.Fragment.Split(TextFragment)[0];
        if (name.Length == 0 || name == "top" || !pages.TryGetValue(target.Path, out var at) || at.HasAnchor(name))
        {
            return null;
        }

        var where = at == page ? "this page" : $"'/{target.Path.Replace("index.html", "", StringComparison.Ordinal)}'";
        var message = $"{where} has no part '#{name}'{Spelling.DidYouMean(name, at.Anchors)}";
        return Of(LinkProblems.BrokenAnchor, page, link, message, "Use the id of a heading of that page.");
    }

    /// <summary>A tag that is shown as it stands was reported where it stands.</summary>
    private static bool HoldsTemplate(string href) =>
        href.StartsWith("{{", StringComparison.Ordinal) || href.StartsWith("%7B%7B", StringComparison.OrdinalIgnoreCase);

    private static Finding Of(DiagnosticKind kind, RenderedPage page, PageLink link, string message, string hint) =>
        new(kind, page.Output, link.Href, message, hint);

    // "example.com/jobs": a browser takes it for a file of this site, whatever its ending.
    [GeneratedRegex(
        @"^([\w-]+\.)+(?!html?\b|pdf\b|md\b|png\b|jpe?g\b|svg\b|json\b|xml\b|docx?\b)[a-z]{2,}(/|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Host();
}
