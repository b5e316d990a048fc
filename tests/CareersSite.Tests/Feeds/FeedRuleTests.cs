using System.Text.Json;
using System.Xml.Linq;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>All feeds of the demo site keep the rules of their specifications.</summary>
public sealed class FeedRuleTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public void Every_json_feed_keeps_the_rules()
    {
        var feeds = demo.Built.Files.Where(path => Path.GetFileName(path) == "feed.json" || path.Contains("feed/", StringComparison.Ordinal)).ToArray();

        Assert.True(feeds.Length > 10);
        Assert.All(feeds, path => Assert.Empty(JsonFeedRules.Violations(demo.Built.Json(path))));
    }

    [Fact]
    public void Every_atom_feed_keeps_the_rules()
    {
        var feeds = demo.Built.Files.Where(path => Path.GetFileName(path) == "feed.xml").ToArray();

        Assert.Equal(["de/feed.xml", "feed.xml"], feeds);
        Assert.All(feeds, path => Assert.Empty(AtomRules.Violations(XElement.Parse(demo.Built.Text(path)))));
    }

    [Theory]
    [InlineData("\"version\": \"https://jsonfeed.org/version/1\", \"title\": \"t\", \"items\": []", "version")]
    [InlineData("\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []", "title")]
    [InlineData("\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"t\", \"feed_url\": \"/feed.json\", \"items\": []", "feed_url")]
    [InlineData("\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"t\", \"more\": 1, \"items\": []", "more")]
    [InlineData("\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"t\", \"items\": [{ \"id\": 1, \"content_html\": \"\" }]", "items[1].id")]
    [InlineData("\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"t\", \"items\": [{ \"id\": \"1\" }]", "items")]
    [InlineData("\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"t\", \"items\": [{ \"id\": \"1\", \"content_html\": \"\", \"date_published\": \"2026-11-22\" }]", "items[1].date_published")]
    public void A_json_feed_that_breaks_a_rule_is_found(string feed, string expected) =>
        Assert.Contains(expected, JsonFeedRules.Violations(JsonDocument.Parse("{" + feed + "}").RootElement));

    [Theory]
    [InlineData("<id>urn:a</id>", "<id>a</id>", "id may not say 'a'")]
    [InlineData("<title>t</title>", "", "feed has a wrong number of title")]
    [InlineData("2026-11-22T00:00:00Z", "2026-11-22", "updated may not say '2026-11-22'")]
    [InlineData("<title>t</title>", "<title>t</title><pubDate/>", "feed may not hold pubDate")]
    [InlineData("<name>n</name>", "", "author has a wrong number of name")]
    [InlineData("<title>t</title>", "<title lang='en'>t</title>", "title may not have @lang")]
    public void An_atom_feed_that_breaks_a_rule_is_found(string right, string wrong, string expected)
    {
        const string Feed = "<feed xmlns='http://www.w3.org/2005/Atom'><id>urn:a</id><title>t</title><updated>2026-11-22T00:00:00Z</updated><author><name>n</name></author></feed>";

        Assert.Empty(AtomRules.Violations(XElement.Parse(Feed)));
        Assert.Contains(expected, AtomRules.Violations(XElement.Parse(Feed.Replace(right, wrong, StringComparison.Ordinal))));
    }
}
