using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Checking.Pages;

/// <summary>Follows links as a browser and a plain file server would.</summary>
public sealed class SiteLinks(Permalinks permalinks, OutputPlan plan)
{
    private const string Index = "index.html";

    /// <param name="page">The path of the page that holds the link.</param>
    public LinkTarget Follow(string page, string href)
    {
        if (!Uri.TryCreate(new Uri(permalinks.Absolute(new Address(AddressOf(page)))), href, out var uri))
        {
            return new LinkTarget(TargetKind.Missing, href, "");
        }

        if (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps)
        {
            return new LinkTarget(TargetKind.Other, href, "");
        }

        if (uri.GetLeftPart(UriPartial.Authority) != permalinks.Origin)
        {
            return new LinkTarget(TargetKind.External, uri.GetLeftPart(UriPartial.Query), "");
        }

        var fragment = Uri.UnescapeDataString(uri.Fragment.TrimStart('#'));
        return uri.AbsolutePath.StartsWith(permalinks.BasePath, StringComparison.Ordinal)
            ? Find(Uri.UnescapeDataString(uri.AbsolutePath[permalinks.BasePath.Length..]), fragment)
            : Outside(uri, href, fragment);
    }

    private LinkTarget Find(string path, string fragment)
    {
        var file = path.Length == 0 || path[^1] == '/' ? path + Index : path;
        if (plan.Find(file) is not null)
        {
            return new LinkTarget(TargetKind.File, file, fragment);
        }

        var page = $"{path}/{Index}";
        return plan.Find(page) is not null
            ? new LinkTarget(TargetKind.Redirect, page, fragment)
            : new LinkTarget(TargetKind.Missing, path, fragment);
    }

    /// <summary>Who writes a whole address means another site of the same host; who writes a path has forgotten the base.</summary>
    private LinkTarget Outside(Uri uri, string href, string fragment)
    {
        if (uri.AbsolutePath + "/" == permalinks.BasePath)
        {
            return new LinkTarget(TargetKind.Redirect, Index, fragment);
        }

        return href.StartsWith('/')
            ? new LinkTarget(TargetKind.OutsideBase, uri.AbsolutePath, fragment)
            : new LinkTarget(TargetKind.External, uri.GetLeftPart(UriPartial.Query), "");
    }

    private static string AddressOf(string page) =>
        page == Index || page.EndsWith("/" + Index, StringComparison.Ordinal) ? page[..^Index.Length] : page;
}
