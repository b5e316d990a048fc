using System.Buffers;
using System.Xml.Linq;
using CareersSite.Diagnostics;
using CareersSite.Feeds;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Planning;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Theory]
    [InlineData(50_000, new[] { "sitemap.xml" })]
    [InlineData(50_001, new[] { "sitemap.xml", "sitemap-1.xml", "sitemap-2.xml" })]
    public void Beyond_50_000_addresses_there_is_an_index_of_several(int count, string[] expected)
    {
        using var root = new TestSite();
        var site = new SiteLoader(new RootFolder(root.Root), new Planning.LoadOptions { Now = TestSite.Now }).Load(new DiagnosticSink()).Site!;

        var outputs = new Sitemap(site).Outputs(Enumerable.Repeat(SitePages.Of(site).First(), count)).ToArray();

        Assert.Equal(expected, outputs.Select(output => output.Path));
        var files = outputs.Select(Read).ToArray();
        Assert.Equal(count, files.Sum(file => file.Elements(Sitemaps + "url").Count()));
        Assert.All(files, file => Assert.True(file.Elements(Sitemaps + "url").Count() <= 50_000));
        if (files.Length > 1)
        {
            Assert.Equal(Sitemaps + "sitemapindex", files[0].Name);
            Assert.Equal(
                expected[1..].Select(path => "https://careers.example.com/" + path),
                files[0].Elements(Sitemaps + "sitemap").Select(part => part.Element(Sitemaps + "loc")!.Value));
        }
    }

    private static XElement Read(CareersSite.Outputs.Output output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        output.Write(bytes, new DiagnosticSink());
        return XElement.Parse(System.Text.Encoding.UTF8.GetString(bytes.WrittenSpan));
    }
}
