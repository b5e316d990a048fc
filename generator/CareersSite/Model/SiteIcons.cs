using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>The site's icons: files of <c>content/static</c> that are there under the names that people give them.</summary>
public static class SiteIcons
{
    private static readonly string[] Favicons = ["favicon.svg", "favicon.ico", "favicon.png"];

    private static readonly string[] Larger = ["icon-512.png", "icon.png", "icon.svg", "apple-touch-icon.png"];

    /// <summary>The small one of tabs, as a path of the site; null where there is none.</summary>
    public static string? Favicon(Site site) => FirstOf(Favicons, site);

    /// <summary>The large square one of feed readers; null where there is none.</summary>
    public static string? Icon(Site site) => FirstOf(Larger, site);

    private static string? FirstOf(string[] names, Site site) =>
        names.FirstOrDefault(name => site.Static.Any(file => file.Path == $"{ContentReader.StaticFolder}/{name}"));
}
