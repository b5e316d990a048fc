using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>What people paste without seeing it: it is dropped everywhere alike, or arrives everywhere as it was.</summary>
public sealed class StrangeCharacterTests : IDisposable
{
    /// <summary>As it stands in the front matter: control characters, a character that is none, and all that may stay.</summary>
    private const string Written = """A\x01\x08B ]]> \u2028 \u202Eabc\u202C \U0001F600 \uFFFE\U0001FFFF\x7F "quoted" 'x' <!-- &amp; </script> é""";

    private const string Kept = "AB ]]> \u2028 \u202Eabc\u202C 😀  \"quoted\" 'x' <!-- &amp; </script> é";

    private const string Body = "Text \u0001\u0007with &#1; a\fgap &#xD800; ]]> \u2028 😀 \uFFFE, and as many words more as a job board wants to see before it takes a job.";

    private readonly TestSite _site = new TestSite()
        .With("site.yml", "title: \"Careers\\x02\"\nbase_url: https://careers.example.com/\norganization: { name: \"Ex\\x03ample\", email: jobs@example.com }\nfeeds: { indeed: yes, linkedin: yes }\n")
        .With("content/jobs/strange.md", TestSite.Posting("\"" + Written.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"", "department: \"De\\x04pt\"\nskills: [\"x\\x0By\"]", Body));

    [Fact]
    public void A_title_arrives_the_same_in_every_output()
    {
        var built = _site.Build();

        Assert.Equal(Kept, built.Html("jobs/strange/index.html").QuerySelector("h1")!.TextContent);
        Assert.Equal(Kept, built.StructuredData("jobs/strange/index.html", "JobPosting")!.Value.GetProperty("title").GetString());
        var item = built.Json("feed.json").GetProperty("items")[0];
        Assert.Equal(Kept, item.GetProperty("title").GetString());
        Assert.Equal(Kept, item.GetProperty("_jobposting").GetProperty("title").GetString());
        Assert.Equal(Kept, Xml(built, "feed.xml").Descendants().Last(element => element.Name.LocalName == "title").Value);
        Assert.Equal(Kept, Xml(built, "feeds/indeed.xml").Descendants("title").Single().Value);
        Assert.Equal(Kept, Xml(built, "feeds/linkedin.xml").Descendants("title").Single().Value);
    }

    [Fact]
    public void A_body_arrives_the_same_in_every_output()
    {
        const string Text = "Text with  a gap \uFFFD ]]> \u2028 😀 , and as many words";
        var built = _site.Build();

        var item = built.Json("feed.json").GetProperty("items")[0];
        var html = item.GetProperty("content_html").GetString()!;
        Assert.Contains(Text.Replace(">", "&gt;", StringComparison.Ordinal), html, StringComparison.Ordinal);
        Assert.Equal(html, built.StructuredData("jobs/strange/index.html", "JobPosting")!.Value.GetProperty("description").GetString());
        Assert.Equal(html, Xml(built, "feed.xml").Descendants().Single(element => element.Name.LocalName == "content").Value);
        Assert.Equal(html, Xml(built, "feeds/indeed.xml").Descendants("description").Single().Value);
        Assert.Contains(Text, built.Html("jobs/strange/index.html").QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void No_output_has_a_character_that_nobody_can_see_and_html_and_xml_forbid()
    {
        var built = _site.Build();

        foreach (var path in built.Files.Where(path => !path.EndsWith(".bin", StringComparison.Ordinal)))
        {
            var text = built.Text(path);
            Assert.DoesNotContain(text, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF'));
            Assert.All(text.EnumerateRunes(), rune => Assert.NotEqual(0xFFFE, rune.Value & 0xFFFE));
        }

        Assert.All(built.Files.Where(path => path.EndsWith(".json", StringComparison.Ordinal)), path => AssertPlain(built.Json(path)));
    }

    [Fact]
    public void A_heading_of_which_nothing_is_left_goes_with_it()
    {
        _site.With("content/jobs/empty.md", TestSite.Posting("Empty", body: "## <script>alert(1)</script>\n\nText.\n\n##\n\n## Kept\n"));

        var headings = _site.Build().Html("jobs/empty/index.html").QuerySelectorAll(".prose > h2").Select(heading => heading.TextContent).ToArray();

        Assert.DoesNotContain("", headings);
        Assert.Contains("Kept", headings);
    }

    [Fact]
    public void Half_of_a_pair_is_refused_where_it_is_written()
    {
        _site.With("content/jobs/half.md", TestSite.Posting("\"A \\ud800 B\""));

        Assert.Contains("content/jobs/half.md:2:8: error line-unreadable: line 2 cannot be read as YAML", _site.Build().Diagnostics);
    }

    [Fact]
    public void The_writer_of_xml_drops_what_xml_forbids_whoever_hands_it_over() =>
        Assert.Equal("a😀b]]>\u2028", CareersSite.Feeds.FeedXml.Legal("a\u0001\uD800😀\uDC00\uFFFEb]]>\u2028"));

    public void Dispose() => _site.Dispose();

    private static void AssertPlain(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                Assert.DoesNotContain(element.GetString()!, c => char.IsControl(c) && c is not ('\n' or '\t'));
                break;
            case JsonValueKind.Array:
                Assert.All(element.EnumerateArray(), AssertPlain);
                break;
            case JsonValueKind.Object:
                Assert.All(element.EnumerateObject(), member => AssertPlain(member.Value));
                break;
        }
    }

    /// <summary>Read the strict way: a character that XML forbids is an error.</summary>
    private static XElement Xml(BuiltSite built, string path)
    {
        using var text = new StringReader(built.Text(path));
        using var reader = XmlReader.Create(text, new XmlReaderSettings { CheckCharacters = true, DtdProcessing = DtdProcessing.Prohibit });
        return XElement.Load(reader);
    }
}
