using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace CareersSite.Browser.Tests.Hostile;

/// <summary>What programs read of a site holds the same texts, as texts.</summary>
public sealed class VectorOutputTests(HostilePair sites) : IClassFixture<HostilePair>
{
    private static readonly string[] Titles = [.. Enumerable.Range(0, HostileSite.Postings.Count).Select(HostileSite.TitleOf).Select(Shown)];

    [Fact]
    public void Every_posting_s_markup_for_search_engines_holds_its_title() =>
        Assert.Equal(Titles, Enumerable.Range(0, Titles.Length).Select(number => Shown(JobPosting($"jobs/v-{HostileSite.NameOf(number)}/index.html").GetProperty("title").GetString()!)));

    [Fact]
    public void The_json_feed_holds_every_title() => AssertTitles(FeedTitles("feed.json"));

    [Theory]
    [InlineData("feed.xml", "entry")]
    [InlineData("feeds/indeed.xml", "job")]
    [InlineData("feeds/linkedin.xml", "job")]
    public void The_xml_feeds_hold_titles_of_postings_alone(string file, string item)
    {
        var items = XDocument.Load(Path.Combine(sites.Hostile.Folder, file)).Descendants().Where(element => element.Name.LocalName == item).ToArray();

        Assert.NotEmpty(items);
        Assert.All(items, each => Assert.Contains(Shown(each.Elements().First(element => element.Name.LocalName == "title").Value), Titles));
    }

    [Fact]
    public void The_search_holds_every_title()
    {
        var files = Directory.EnumerateFiles(Path.Combine(sites.Hostile.Folder, "search"), "jobs-*.json").Select(Json);
        var cards = files.SelectMany(file => file.EnumerateArray().Skip(1)).Select(card => new HtmlParser().ParseDocument(card.GetString()!));

        AssertTitles(cards.Select(card => card.QuerySelector("h2 a")!.TextContent));
    }

    [Fact]
    public void Every_file_of_json_or_xml_can_be_read()
    {
        var files = Directory.EnumerateFiles(sites.Hostile.Folder, "*", SearchOption.AllDirectories).ToArray();

        Assert.All(files.Where(file => file.EndsWith(".json", StringComparison.Ordinal)), file => Assert.NotEqual(JsonValueKind.Undefined, Json(file).ValueKind));
        Assert.All(files.Where(file => file.EndsWith(".xml", StringComparison.Ordinal)), file => Assert.NotNull(XDocument.Load(file).Root));
    }

    private static void AssertTitles(IEnumerable<string> found) => Assert.Equal(Titles.Order(StringComparer.Ordinal), found.Select(Shown).Order(StringComparer.Ordinal));

    private IEnumerable<string> FeedTitles(string file)
    {
        for (string? next = file; next is not null;)
        {
            var feed = Json(Path.Combine(sites.Hostile.Folder, next));
            foreach (var item in feed.GetProperty("items").EnumerateArray())
            {
                yield return item.GetProperty("title").GetString()!;
            }

            next = feed.TryGetProperty("next_url", out var url) ? new Uri(url.GetString()!).AbsolutePath.TrimStart('/') : null;
        }
    }

    private JsonElement JobPosting(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(sites.Hostile.Folder, page)))
        .QuerySelectorAll("script[type='application/ld+json']")
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement)
        .Single(markup => markup.GetProperty("@type").GetString() == "JobPosting");

    private static JsonElement Json(string file) => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement;

    /// <summary>Without blanks and without the signs that HTML and XML know no way to write: these may go, nothing else may.</summary>
    private static string Shown(string text) => string.Concat(text.EnumerateRunes().Where(rune => !Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune) && rune.Value is not (0xFFFE or 0xFDD0)));
}
