using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;

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

        var all = site.Pages().SelectMany(page => OnPage(site, page)).Concat(InSitemap(site)).Concat(InFeed(site)).ToList();

        Assert.NotEmpty(all);
        Assert.Empty(all.Where(link => IsOwn(site, link.Target) && !File.Exists(site.FileOf(link.Target))).Select(link => $"{link.Where} -> {link.Target}"));
    }

    [Fact]
    public async Task A_site_below_a_path_loads_without_trouble()
    {
        await using var site = await BuiltSite.BuildAsync(RepositoryFolder.Path, "careers/");
        await using var visit = await chromium.OpenAsync(site.Address);

        await visit.GoToAsync(site.At("/jobs/senior-backend-engineer/"));

        visit.AssertNoTrouble();
    }

    // Foreign addresses are not ours to try; what has our host but lies beside the site's path is ours, and broken.
    private static bool IsOwn(BuiltSite site, Uri target) => target.Authority == site.Address.Authority;

    private static IEnumerable<Link> OnPage(BuiltSite site, string page)
    {
        var html = new HtmlParser().ParseDocument(File.ReadAllText(site.FileOf(site.At(page))));
        return from element in html.QuerySelectorAll("[href], [src]")
               select new Link(page, new Uri(site.At(page), element.GetAttribute("href") ?? element.GetAttribute("src")));
    }

    private static IEnumerable<Link> InSitemap(BuiltSite site) =>
        from place in XDocument.Load(site.FileOf(site.At("/sitemap.xml"))).Descendants()
        where place.Name.LocalName == "loc"
        select new Link("sitemap.xml", new Uri(place.Value));

    private static IEnumerable<Link> InFeed(BuiltSite site)
    {
        using var feed = JsonDocument.Parse(File.ReadAllText(site.FileOf(site.At("/feed.json"))));
        return [.. feed.RootElement.GetProperty("items").EnumerateArray().Select(item => new Link("feed.json", new Uri(item.GetProperty("url").GetString()!)))];
    }

    private sealed record Link(string Where, Uri Target);
}
