using CareersSite.Content;
using static CareersSite.Content.Permalink;

namespace CareersSite.Model;

/// <summary>The one place that makes a URL.</summary>
/// <param name="baseUrl">With a <c>/</c> at its end.</param>
public sealed class Permalinks(Uri baseUrl)
{
    /// <summary>Scheme, host and port, without a <c>/</c> at the end.</summary>
    public string Origin { get; } = baseUrl.GetLeftPart(UriPartial.Authority);

    /// <summary>The path under which the site lies, with <c>/</c> at both ends.</summary>
    public string BasePath { get; } = baseUrl.AbsolutePath;

    /// <summary>What a link on the site holds: <c>/careers/jobs/</c>.</summary>
    public string Href(Address address) => BasePath + address.Path;

    /// <summary>What a reader elsewhere needs: <c>https://example.org/careers/jobs/</c>.</summary>
    public string Absolute(Address address) => Origin + BasePath + address.Path;

    /// <summary>A path of <c>content/static</c>, or a whole address, as an absolute one.</summary>
    public string AbsoluteFile(string pathOrUrl) =>
        pathOrUrl.Contains("://", StringComparison.Ordinal) ? pathOrUrl : Absolute(new Address(Escaped(pathOrUrl.TrimStart('/'))));

    /// <summary>A path of <c>content/static</c>, or a whole address, as a link on the site.</summary>
    public string HrefFile(string pathOrUrl) =>
        pathOrUrl.Contains("://", StringComparison.Ordinal) ? pathOrUrl : Href(new Address(Escaped(pathOrUrl.TrimStart('/'))));

    public static Address Home(string prefix) => new(prefix);

    public static Address JobList(string prefix, int number = 1) => new($"{prefix}{Jobs}/{Later(number)}");

    public static Address Posting(string prefix, string slug) => new($"{prefix}{Jobs}/{slug}/");

    public static Address Group(string prefix, GroupKind kind, string slug, int number = 1) => new($"{prefix}{Folder(kind, slug)}/{Later(number)}");

    public static Address Page(string prefix, string slug) => new($"{prefix}{slug}/");

    public static Address NotFound => new("404.html");

    public static Address JsonFeed(string prefix, int number = 1) =>
        new(number == 1 ? $"{prefix}feed.json" : string.Create(CultureInfo.InvariantCulture, $"{prefix}feed/{number}.json"));

    public static Address AtomFeed(string prefix) => new($"{prefix}feed.xml");

    public static Address GroupFeed(string prefix, GroupKind kind, string slug) => new($"{prefix}{Folder(kind, slug)}/feed.json");

    /// <param name="name">A file of the search: <c>index.bin</c>.</param>
    public static Address Search(string prefix, string name) => new($"{prefix}{Permalink.Search}/{name}");

    public static Address Sitemap => new("sitemap.xml");

    public static Address SitemapPart(int number) => new(string.Create(CultureInfo.InvariantCulture, $"sitemap-{number}.xml"));

    public static Address IndeedFeed => new($"{Permalink.Feeds}/indeed.xml");

    public static Address LinkedInFeed => new($"{Permalink.Feeds}/linkedin.xml");

    public static Address Robots => new("robots.txt");

    public static Address Asset(string name) => new($"{Assets}/{name}");

    private static string Folder(GroupKind kind, string slug) => kind switch
    {
        GroupKind.Department => $"{Departments}/{slug}",
        GroupKind.Place => $"{Places}/{slug}",
        GroupKind.Type => $"{Types}/{slug}",
        _ => Remote,
    };

    private static string Later(int number) => number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{ListPages}/{number}/");

    private static string Escaped(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
