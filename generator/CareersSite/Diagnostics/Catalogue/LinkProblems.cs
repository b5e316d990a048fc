namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with links, files and anchors of the finished pages. Found by <c>check</c>.</summary>
public static class LinkProblems
{
    public static readonly DiagnosticKind BrokenLink = new(
        "broken-link",
        Severity.Warning,
        "A link leads to a page or file of this site that there is not. A page is missing too while its posting is a draft, upcoming or long closed.",
        "[our benefits](/benfits/)",
        "Mend the address, or remove the link.");

    public static readonly DiagnosticKind BrokenAnchor = new(
        "broken-anchor",
        Severity.Warning,
        "A link leads to a part of a page, named after '#', that the page does not have. The browser then shows the top of the page.",
        "[holidays](/benefits/#holydays)",
        "Use the id of a heading: its words in small letters, joined by dashes.");

    public static readonly DiagnosticKind LinkRedirects = new(
        "link-redirects",
        Severity.Warning,
        "The address lacks the slash at its end. Most servers mend that by sending the browser on, which takes time; some show an error.",
        "[our benefits](/benefits)",
        "Add the slash: /benefits/");

    public static readonly DiagnosticKind LinkLeavesBase = new(
        "link-leaves-base",
        Severity.Warning,
        "The site lies under a path of its host, and the link begins above that path, so it leads out of the site.",
        "href=\"/about/\" in a theme, with base_url: https://example.org/careers/",
        "In a theme use relative_url; where another site is meant, write the whole address.");

    public static readonly DiagnosticKind AssetMissing = new(
        "asset-missing",
        Severity.Warning,
        "A page asks for a picture, style sheet or script of this site that there is not.",
        "![The team](/team.jpg) without content/static/team.jpg",
        "Put the file under content/static, or mend its path. Capital and small letters count.");

    public static readonly DiagnosticKind DuplicateId = new(
        "duplicate-id",
        Severity.Warning,
        "Two elements of a page have one id, so that links and labels that name it reach only the first.",
        "a theme with id=\"apply\" in two places",
        "Give one of them another id.");

    public static readonly DiagnosticKind ExternalLinkBroken = new(
        "external-link-broken",
        Severity.Warning,
        "The server of another site says that there is nothing at this address. Asked only with '--external-links'.",
        "[our blog](https://example.com/blgo)",
        "Mend the address, or remove the link.");

    public static readonly DiagnosticKind ExternalLinkUnreachable = new(
        "external-link-unreachable",
        Severity.Warning,
        "The server of another site did not answer, or said that it is in trouble. That may pass. Asked only with '--external-links'.",
        "[our blog](https://blog.example.invalid/)",
        "Open the address in a browser; try again later.");

    public static IReadOnlyList<DiagnosticKind> All =>
    [
        BrokenLink, BrokenAnchor, LinkRedirects, LinkLeavesBase, AssetMissing, DuplicateId, ExternalLinkBroken, ExternalLinkUnreachable,
    ];
}
