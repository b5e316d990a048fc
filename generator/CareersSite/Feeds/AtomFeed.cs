using System.Buffers;
using System.Text;
using System.Xml;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>Atom 1.0 (RFC 4287): the newest open postings of each language that have a date.</summary>
public sealed class AtomFeed(Site site)
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public IEnumerable<Output> Outputs() => site.Settings.Feeds.Atom ? site.Editions.Select(OutputOf) : [];

    private Output OutputOf(Edition edition)
    {
        var postings = edition.Newest.Where(posting => posting.Posting.Date is not null).Take(site.Settings.Feeds.BranchItems).ToArray();
        return new Output(Permalinks.AtomFeed(edition.Prefix).OutputPath, SiteSettings.File, (bytes, sink) => Write(bytes, edition, postings, sink));
    }

    private void Write(IBufferWriter<byte> bytes, Edition edition, SitePosting[] postings, DiagnosticSink sink)
    {
        var feed = site.Permalinks.Absolute(Permalinks.AtomFeed(edition.Prefix));
        using var xml = FeedXml.WriterTo(bytes);
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, edition.Language);
        xml.WriteElementString("id", Namespace, feed);
        xml.WriteElementString("title", Namespace, FeedXml.Legal(site.Settings.Title.In(edition.Language)));
        xml.WriteElementString("updated", Namespace, FeedDates.Rfc3339(Newest(postings)));
        WriteLink(xml, "self", feed);
        WriteLink(xml, "alternate", site.Permalinks.Absolute(Permalinks.Home(edition.Prefix)));
        xml.WriteStartElement("author", Namespace);
        xml.WriteElementString("name", Namespace, FeedXml.Legal(site.Settings.Organization.Name));
        xml.WriteEndElement();
        foreach (var posting in postings)
        {
            WriteEntry(xml, posting, sink);
        }

        xml.WriteEndElement();
    }

    /// <summary>The newest date of the content, never the build's clock; a feed must state one even when it is empty.</summary>
    private static DateTimeOffset Newest(SitePosting[] postings) =>
        postings.Length == 0 ? DateTimeOffset.UnixEpoch : postings.Max(posting => posting.Posting.Changed!.Value.Start);

    private void WriteEntry(XmlWriter xml, SitePosting posting, DiagnosticSink sink)
    {
        var job = posting.Posting;
        var url = site.Permalinks.Absolute(posting.Address);
        xml.WriteStartElement("entry", Namespace);
        xml.WriteElementString("id", Namespace, url);
        xml.WriteElementString("title", Namespace, FeedXml.Legal(job.Title));
        xml.WriteElementString("published", Namespace, FeedDates.Rfc3339(job.Date!.Value.Start));
        xml.WriteElementString("updated", Namespace, FeedDates.Rfc3339(job.Changed!.Value.Start));
        WriteLink(xml, "alternate", url);
        if (job.DepartmentTitle is { } department)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", FeedXml.Legal(department));
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(FeedXml.Legal(Encoding.UTF8.GetString(posting.Body(sink).ToAbsolute(site.Permalinks.Origin).Span)));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string url)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", url);
        xml.WriteEndElement();
    }
}
