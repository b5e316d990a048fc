using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>The XML that LinkedIn takes: all open jobs, once for each place. A job that it would refuse is left out and named.</summary>
public sealed class LinkedInFeed(Site site)
{
    private const int ShortestDescription = 100;
    private const int LongestId = 40;

    private static readonly FrozenSet<string> Elements = new[] { "b", "strong", "u", "i", "br", "p", "ul", "li", "em" }.ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Output> Outputs() => site.Settings.Feeds.LinkedIn
        ? [new Output(Permalinks.LinkedInFeed.OutputPath, SiteSettings.File, Write)]
        : [];

    private void Write(IBufferWriter<byte> bytes, DiagnosticSink sink)
    {
        var jobs = FeedJob.Of(site)
            .Select(job => (Job: job, Description: FeedHtml.Reduce(job.Posting.Body(sink).Utf8.Span, Elements)))
            .Where(item => IsTaken(item.Job, item.Description, sink))
            .ToArray();
        using var xml = FeedXml.WriterTo(bytes);
        xml.WriteStartElement("source");
        xml.WriteCData("lastBuildDate", FeedJob.Newest([.. jobs.Select(item => item.Job)]).ToString("R", CultureInfo.InvariantCulture));
        xml.WriteCData("publisherUrl", site.Permalinks.Absolute(Permalinks.Home("")));
        xml.WriteCData("publisher", site.Settings.Organization.Name);
        xml.WriteCData("expectedJobCount", jobs.Length.ToString(CultureInfo.InvariantCulture));
        foreach (var (job, description) in jobs)
        {
            WriteJob(xml, job, description);
        }

        xml.WriteEndElement();
    }

    private static bool IsTaken(FeedJob job, string description, DiagnosticSink sink)
    {
        if (description.Length >= ShortestDescription)
        {
            return true;
        }

        sink.Report(
            SiteProblems.TooShortForLinkedIn,
            new SourcePlace(job.Posting.Posting.File),
            $"the text has fewer than {ShortestDescription} characters, so LinkedIn would refuse the posting and it is not in its feed",
            "Describe the job in a few more sentences.");
        return false;
    }

    private void WriteJob(XmlWriter xml, FeedJob job, string description)
    {
        var posting = job.Posting.Posting;
        xml.WriteStartElement("job");
        xml.WriteCData("partnerJobId", IdOf(job.Reference));
        xml.WriteCData("company", (posting.Organization ?? site.Settings.Organization).Name);
        xml.WriteCData("title", posting.Title);
        xml.WriteCData("description", description);
        xml.WriteCData("applyUrl", site.Permalinks.Absolute(job.Posting.Address));
        xml.WriteCData("location", string.Join(", ", new[] { job.Place.City, job.Place.Region, job.Place.Country }.OfType<string>()));
        xml.WriteCData("city", job.Place.City ?? "");
        xml.WriteCData("state", job.Place.Region ?? "");
        xml.WriteCData("country", job.Place.Country ?? "");
        xml.WriteCData("workplaceTypes", posting.Remote switch { RemoteWork.Fully => "Remote", RemoteWork.Hybrid => "Hybrid", _ => "On-site" });
        if (posting.EmploymentTypes.Select(TypeName).OfType<string>().FirstOrDefault() is { } type)
        {
            xml.WriteCData("jobtype", type);
        }

        xml.WriteCData("listDate", Day(posting.Date!.Value.Start));
        if (posting.ValidThrough is { } end)
        {
            xml.WriteCData("expirationDate", Day(end.Start));
        }

        xml.WriteEndElement();
    }

    /// <summary>Ids of more than 40 characters are cut and end in a print of the whole, so that they stay apart.</summary>
    private static string IdOf(string reference)
    {
        if (reference.Length <= LongestId)
        {
            return reference;
        }

        var print = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(reference)).AsSpan(0, 4));
        return $"{reference[..(LongestId - print.Length - 1)]}-{print}";
    }

    private static string? TypeName(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => "FULL_TIME",
        EmploymentType.PartTime => "PART_TIME",
        EmploymentType.Contractor => "CONTRACT",
        EmploymentType.Intern => "INTERNSHIP",
        EmploymentType.Volunteer => "VOLUNTEER",
        _ => null,
    };

    private static string Day(DateTimeOffset instant) => instant.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);
}
