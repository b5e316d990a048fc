using System.Buffers;
using System.Collections.Frozen;
using System.Xml;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Feeds;

/// <summary>The XML that Indeed defined and others read too: all open jobs, once for each place, all values in CDATA.</summary>
public sealed class IndeedFeed(Site site)
{
    private static readonly FrozenSet<string> Elements = new[]
    {
        "b", "h1", "h2", "h3", "h4", "h5", "h6", "br", "p", "ul", "li", "strong", "em", "table", "thead", "tbody", "tr", "td", "th",
    }.ToFrozenSet(StringComparer.Ordinal);

    public IEnumerable<Output> Outputs() => site.Settings.Feeds.Indeed
        ? [new Output(Permalinks.IndeedFeed.OutputPath, SiteSettings.File, Write)]
        : [];

    private void Write(IBufferWriter<byte> bytes, DiagnosticSink sink)
    {
        var jobs = FeedJob.Of(site).ToArray();
        using var xml = FeedXml.WriterTo(bytes);
        xml.WriteStartElement("source");
        xml.WriteCData("publisher", site.Settings.Organization.Name);
        xml.WriteCData("publisherurl", site.Permalinks.Absolute(Permalinks.Home("")));
        xml.WriteCData("lastBuildDate", HttpDate(FeedJob.Newest(jobs)));
        foreach (var job in jobs)
        {
            WriteJob(xml, job, sink);
        }

        xml.WriteEndElement();
    }

    private void WriteJob(XmlWriter xml, FeedJob job, DiagnosticSink sink)
    {
        var posting = job.Posting.Posting;
        var organization = posting.Organization ?? site.Settings.Organization;
        xml.WriteStartElement("job");
        xml.WriteCData("title", posting.Title);
        xml.WriteCData("date", HttpDate(posting.Date!.Value.Start));
        xml.WriteCData("referencenumber", job.Reference);
        xml.WriteCData("requisitionid", posting.Id);
        xml.WriteCData("url", site.Permalinks.Absolute(job.Posting.Address));
        xml.WriteCData("company", organization.Name);
        xml.WriteCData("city", job.Place.City ?? "");
        xml.WriteCData("state", job.Place.Region ?? "");
        xml.WriteCData("country", job.Place.Country ?? "");
        xml.WriteCData("email", posting.Apply is { IsEmail: true } apply ? apply.Text : organization.Email ?? "");
        xml.WriteCData("description", FeedHtml.Reduce(job.Posting.Body(sink).Utf8.Span, Elements));
        WriteMore(xml, job, posting);
        xml.WriteEndElement();
    }

    /// <summary>What a posting may leave out.</summary>
    private static void WriteMore(XmlWriter xml, FeedJob job, Posting posting)
    {
        WriteIf(xml, "postalcode", job.Place.PostalCode);
        WriteIf(xml, "streetaddress", job.Place.Street);
        WriteIf(xml, "salary", PlainPay(posting.Salary));
        WriteIf(xml, "education", string.Join(", ", posting.Education));
        WriteIf(xml, "jobtype", string.Join(", ", posting.EmploymentTypes.Select(TypeName).OfType<string>()));
        WriteIf(xml, "category", posting.DepartmentTitle);
        WriteIf(xml, "experience", posting.Experience?.Min is > 0 and var months ? $"{Number(months / 12m)} years" : null);
        WriteIf(xml, "expirationdate", posting.ValidThrough is { } end ? HttpDate(end.End) : null);
        WriteIf(xml, "remotetype", posting.Remote switch { RemoteWork.Fully => "Fully remote", RemoteWork.Hybrid => "Hybrid remote", _ => null });
    }

    private static string? PlainPay(Salary? salary)
    {
        if (salary is not { IsComplete: true })
        {
            return null;
        }

        string?[] ends = [salary.Min is { } min ? Number(min) : null, salary.Max is { } max && max != salary.Min ? Number(max) : null];
        return $"{salary.Currency} {string.Join(" - ", ends.OfType<string>())} per {salary.Unit!.Value.Code().ToLowerInvariant()}";
    }

    private static string? TypeName(EmploymentType type) => type switch
    {
        EmploymentType.FullTime => "fulltime",
        EmploymentType.PartTime => "parttime",
        EmploymentType.Contractor => "contract",
        EmploymentType.Temporary => "temporary",
        EmploymentType.Intern => "internship",
        _ => null,
    };

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string HttpDate(DateTimeOffset instant) => instant.ToString("R", CultureInfo.InvariantCulture);

    private static void WriteIf(XmlWriter xml, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            xml.WriteCData(name, value);
        }
    }
}
