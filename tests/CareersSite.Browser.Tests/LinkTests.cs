using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareersSite.Browser.Tests;

public sealed class LinkTests(DemoSite site)
{
    [Fact]
    public void Every_link_on_the_site_leads_to_a_file_of_it()
    {
        var parser = new HtmlParser();
        var broken = from page in site.Pages
                     let html = parser.ParseDocument(File.ReadAllText(site.FileOf(page)))
                     from address in Addresses(html).Distinct()
                     let target = new Uri(site.At(page), address)
                     where target.Authority == site.At("/").Authority && !File.Exists(site.FileOf(Uri.UnescapeDataString(target.AbsolutePath)))
                     select $"{page} -> {address}";

        Assert.Empty(broken);
    }

    private static IEnumerable<string> Addresses(IHtmlDocument html) =>
        html.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!).Concat(html.QuerySelectorAll("[src]").Select(element => element.GetAttribute("src")!));
}
