using AngleSharp.Dom;

namespace CareersSite.Checking.Pages;

/// <summary>The addresses that an element names.</summary>
public static class PageLinks
{
    private static readonly string[] AssetRelations = ["stylesheet", "icon", "apple-touch-icon", "manifest", "mask-icon", "preload", "modulepreload"];
    private static readonly string[] HintRelations = ["preconnect", "dns-prefetch", "prefetch"];
    private static readonly string[] PictureProperties = ["og:image", "og:image:secure_url", "twitter:image"];

    public static IEnumerable<PageLink> Of(IElement element) => element.LocalName switch
    {
        "a" or "area" => One(element, "href", LinkUse.Link),
        "form" => One(element, "action", LinkUse.Link),
        "link" => OfLink(element),
        "meta" => OfMeta(element),
        "img" or "source" => One(element, "src", LinkUse.Asset).Concat(OfSet(element)),
        "script" or "iframe" or "embed" or "audio" or "video" or "track" or "input" => One(element, "src", LinkUse.Asset),
        _ => [],
    };

    private static IEnumerable<PageLink> One(IElement element, string attribute, LinkUse use) =>
        element.GetAttribute(attribute) is { } value ? [new PageLink(value.Trim(), use)] : [];

    private static IEnumerable<PageLink> OfLink(IElement element)
    {
        var relations = (element.GetAttribute("rel") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (relations.Intersect(HintRelations, StringComparer.OrdinalIgnoreCase).Any())
        {
            return [];
        }

        var isAsset = relations.Intersect(AssetRelations, StringComparer.OrdinalIgnoreCase).Any();
        return One(element, "href", isAsset ? LinkUse.Asset : LinkUse.Link);
    }

    private static IEnumerable<PageLink> OfMeta(IElement element) =>
        PictureProperties.Contains(element.GetAttribute("property") ?? element.GetAttribute("name"), StringComparer.OrdinalIgnoreCase)
            ? One(element, "content", LinkUse.Asset)
            : [];

    /// <summary><c>a.jpg 1x, b.jpg 2x</c>: a comma in an address has no blank behind it.</summary>
    private static IEnumerable<PageLink> OfSet(IElement element) => (element.GetAttribute("srcset") ?? "")
        .Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(candidate => new PageLink(candidate.Split(' ')[0], LinkUse.Asset));
}
