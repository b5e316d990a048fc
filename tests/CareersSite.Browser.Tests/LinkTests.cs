using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using static System.StringComparison;

namespace CareersSite.Browser.Tests;

/// <summary>Pages puts the site of a repository below a path, so all of it must work there too.</summary>
public sealed class LinkTests(Chromium chromium)
{
    [Theory]
    [InlineData("")]
    [InlineData("careers/")]
    public async Task Every_address_on_the_site_leads_to_a_file_of_it(string path)
    {
        await using var site = await BuiltSite.BuildAsync(RepositoryFolder.Path, path);

        List<Link> all = [.. site.Pages().SelectMany(page => OnPage(site, page)), .. InSitemap(site), .. InFeeds(site), .. InRobots(site)];

        Assert.Superset(Expected, all.Select(link => link.Where).ToHashSet());
        Assert.Empty(all.Where(link => IsOwn(site, link.Target) && !File.Exists(site.FileOf(link.Target))).Select(link => $"{link}"));
    }

    [Fact]
    public async Task A_site_below_a_path_loads_without_trouble()
    {
        await using var site = await BuiltSite.BuildAsync(RepositoryFolder.Path, "careers/");
        await using var visit = await chromium.OpenAsync(site.Address);

        await visit.GoToAsync(site.At("/jobs/senior-backend-engineer/"));
        await visit.GoToAsync(site.At("/nowhere/"), mayFail: true);

        Assert.Equal(
            [$"404: {site.At("/nowhere/")}", $"console: {NotFound} ({site.At("/nowhere/")}:0:0)"],
            visit.Trouble.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/jobs/", "senior backend", "/jobs/senior-backend-engineer/")]
    [InlineData("/de/jobs/", "firmware", "/de/jobs/firmware-engineer/")]
    public async Task The_search_of_a_site_below_a_path_leads_to_its_pages(string page, string words, string expected)
    {
        await using var site = await BuiltSite.BuildAsync(RepositoryFolder.Path, "careers/");
        await using var visit = await chromium.OpenAsync(site.At(page));

        await visit.Page.Locator("input[type=search]").FillAsync(words);
        await visit.Page.Locator(".search-found h2 a").First.ClickAsync();
        await visit.Page.WaitForURLAsync(site.At(expected).ToString());

        visit.AssertNoTrouble();
    }

    private const string Sitemap = "Sitemap: ";
    private const string NotFound = "Failed to load resource: the server responded with a status of 404 (Not Found)";

    private static readonly HashSet<string> Expected =
        ["/", "sitemap.xml", "feed.json", "feed.xml", "de/feed.json", "locations/leipzig/feed.json", "robots.txt"];

    // Foreign addresses are not ours to try; what has our host but lies beside the site's path is ours, and broken.
    private static bool IsOwn(BuiltSite site, Uri target) => target.Authority == site.Address.Authority;

    /// <summary>Links, pictures and scripts, and what search engines and other sites are told in the head.</summary>
    private static IEnumerable<Link> OnPage(BuiltSite site, string page)
    {
        var html = new HtmlParser().ParseDocument(File.ReadAllText(site.FileOf(site.At(page))));
        var named = html.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src"));
        var told = html.QuerySelectorAll("[property='og:image'], [property='og:url']").Select(element => element.GetAttribute("content"));
        return named.Concat(told).Select(target => new Link(page, new Uri(site.At(page), target)));
    }

    private static IEnumerable<Link> InSitemap(BuiltSite site) =>
        from place in XDocument.Load(site.FileOf(site.At("/sitemap.xml"))).Descendants()
        where place.Name.LocalName == "loc"
        select new Link("sitemap.xml", new Uri(place.Value));

    private static IEnumerable<Link> InFeeds(BuiltSite site) =>
        from file in Directory.EnumerateFiles(site.Folder, "feed*.*", SearchOption.AllDirectories)
        from target in file.EndsWith(".json", Ordinal) ? InJsonFeed(file) : InAtom(file)
        select new Link(Path.GetRelativePath(site.Folder, file), new Uri(target));

    private static IEnumerable<string> InJsonFeed(string file)
    {
        using var feed = JsonDocument.Parse(File.ReadAllText(file));
        var root = feed.RootElement;
        string[] own = ["home_page_url", "feed_url", "next_url", "icon", "favicon"];
        return
        [
            .. own.Where(name => root.TryGetProperty(name, out _)).Select(name => root.GetProperty(name).GetString()!),
            .. root.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("url").GetString()!),
        ];
    }

    private static IEnumerable<string> InAtom(string file) =>
        from link in XDocument.Load(file).Descendants()
        where link.Name.LocalName == "link"
        select link.Attribute("href")!.Value;

    private static IEnumerable<Link> InRobots(BuiltSite site) =>
        from line in File.ReadLines(Path.Combine(site.Folder, "robots.txt"))
        where line.StartsWith(Sitemap, Ordinal)
        select new Link("robots.txt", new Uri(line[Sitemap.Length..]));

    private sealed record Link(string Where, Uri Target);
}
