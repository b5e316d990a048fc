using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace CareersSite.Browser.Tests;

/// <summary>The judge is the published schema of sitemaps.</summary>
public sealed class SitemapTests(DemoSite site)
{
    private static readonly string Schema = RepositoryFolder.In("tests", "node_modules", "sitemap", "schema", "sitemap.xsd");

    [Fact]
    public void The_sitemap_fits_the_published_schema() => Assert.Empty(Findings(XDocument.Load(Path.Combine(site.Folder, "sitemap.xml"))));

    [Fact]
    public void The_schema_finds_what_is_wrong() => Assert.NotEmpty(Findings(XDocument.Parse(
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://careers.example/</loc><lastmod>yesterday</lastmod></url></urlset>")));

    private static List<string> Findings(XDocument sitemap)
    {
        Assert.True(File.Exists(Schema), "run tests/run.sh once: it fetches the schema");
        var schemas = new XmlSchemaSet();
        using (var reader = XmlReader.Create(Schema))
        {
            schemas.Add(null, reader);
        }

        var findings = new List<string>();
        sitemap.Validate(schemas, (_, finding) => findings.Add(finding.Message));
        return findings;
    }
}
