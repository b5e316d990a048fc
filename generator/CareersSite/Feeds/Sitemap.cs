using System.Buffers;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>sitemap.xml (https://www.sitemaps.org/protocol.html): postings, lists and pages; an index of several beyond 50,000 addresses.</summary>
public sealed class Sitemap(Site site)
{
    private const int MostPerFile = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public IEnumerable<Output> Outputs(IEnumerable<SitePage> pages)
    {
        var chunks = pages.Where(IsListed).Chunk(MostPerFile).ToArray();
        if (chunks.Length <= 1)
        {
            yield return OutputOf(Permalinks.Sitemap, bytes => WritePages(bytes, chunks.FirstOrDefault() ?? []));
            yield break;
        }

        yield return OutputOf(Permalinks.Sitemap, bytes => WriteIndex(bytes, chunks.Length));
        for (var number = 1; number <= chunks.Length; number++)
        {
            var chunk = chunks[number - 1];
            yield return OutputOf(Permalinks.SitemapPart(number), bytes => WritePages(bytes, chunk));
        }
    }

    /// <summary>Closed postings, redirects and later pages of lists stay out.</summary>
    private static bool IsListed(SitePage page) => page.IsIndexed && page is not ListPage { Number: > 1 };

    private static Output OutputOf(Address address, Action<IBufferWriter<byte>> write) =>
        new(address.OutputPath, SiteSettings.File, (bytes, _) => write(bytes));

    private void WriteIndex(IBufferWriter<byte> bytes, int parts)
    {
        using var xml = FeedXml.WriterTo(bytes);
        xml.WriteStartElement("sitemapindex", Namespace);
        for (var number = 1; number <= parts; number++)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, site.Permalinks.Absolute(Permalinks.SitemapPart(number)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WritePages(IBufferWriter<byte> bytes, SitePage[] pages)
    {
        using var xml = FeedXml.WriterTo(bytes);
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages)
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.Permalinks.Absolute(page.Address));
            if (ChangedAt(page) is { } changed)
            {
                xml.WriteElementString("lastmod", Namespace, FeedDates.Iso(changed));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>The last change of the content; of a list, that of its newest posting.</summary>
    private static Moment? ChangedAt(SitePage page) => page switch
    {
        PostingPage posting => posting.Posting.Posting.Changed,
        ContentTextPage text => text.Text.Page.Updated,
        ListPage list => Newest(list.All),
        HomePage home => Newest(home.Edition.Open),
        _ => null,
    };

    private static Moment? Newest(IReadOnlyList<SitePosting> postings)
    {
        Moment? newest = null;
        foreach (var posting in postings)
        {
            if (posting.Posting.Changed is { } changed && (newest is null || changed.Start > newest.Value.Start))
            {
                newest = changed;
            }
        }

        return newest;
    }
}
