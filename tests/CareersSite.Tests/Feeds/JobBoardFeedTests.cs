using System.Xml.Linq;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>The XML feeds of job boards, where a site asks for them.</summary>
public sealed class JobBoardFeedTests : IDisposable
{
    private const string LongBody = "Bake **bread** with [us](/about/) in a bakery by the river, from four in the morning, and go home at noon with a warm loaf. Ends in ]]> &amp; more.";

    private readonly TestSite _site = new TestSite()
        .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: { name: Example, email: jobs@example.com }\nfeeds: { indeed: yes, linkedin: yes }\n")
        .With(
            "content/jobs/baker.md",
            "---\ntitle: Baker\nid: B-1\ndate: 2026-11-01\nvalid_through: 2026-12-31\nlocation: [\"Berlin, Germany\", \"Lyon, France\"]\nremote: hybrid\nemployment_type: Part-time\n"
            + $"salary: €15–€18/hour\nexperience: 18 months\n---\n## You will\n\n{LongBody}\n")
        .With("content/jobs/undated.md", "---\ntitle: Cook\nlocation: Berlin, Germany\n---\nCook.\n")
        .With("content/jobs/miller.md", "---\ntitle: Miller\ndate: 2026-10-01\nremote: fully\nremote_countries: PT\n---\nMill.\n");

    [Fact]
    public void Indeed_gets_each_job_once_a_place_with_all_that_it_requires()
    {
        var source = XDocument.Parse(_site.Build().Text("feeds/indeed.xml")).Root!;

        Assert.Equal("Sun, 01 Nov 2026 00:00:00 GMT", source.Element("lastBuildDate")!.Value);
        var jobs = source.Elements("job").ToArray();
        Assert.Equal(["B-1-en", "B-1-en-lyon-fr", "miller-en"], jobs.Select(job => job.Element("referencenumber")!.Value));
        Assert.All(jobs, job => Assert.Superset(
            new HashSet<string> { "title", "date", "referencenumber", "requisitionid", "url", "company", "city", "state", "country", "email", "description" },
            job.Elements().Select(element => element.Name.LocalName).ToHashSet()));
        Assert.Equal(["Berlin", "Lyon", ""], jobs.Select(job => job.Element("city")!.Value));
        Assert.Equal(["DE", "FR", "PT"], jobs.Select(job => job.Element("country")!.Value));
        Assert.Equal("EUR 15 - 18 per hour", jobs[0].Element("salary")!.Value);
        Assert.Equal("1.5 years", jobs[0].Element("experience")!.Value);
        Assert.Equal("Hybrid remote", jobs[0].Element("remotetype")!.Value);
        Assert.StartsWith("<h2>You will</h2>\n<p>Bake <strong>bread</strong> with us in a bakery", jobs[0].Element("description")!.Value, StringComparison.Ordinal);
        Assert.EndsWith("Ends in ]]&gt; &amp; more.</p>\n", jobs[0].Element("description")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Linkedin_gets_what_it_takes_and_what_it_would_refuse_is_named()
    {
        var built = _site.Build();

        var source = XDocument.Parse(built.Text("feeds/linkedin.xml")).Root!;
        Assert.Equal("2", source.Element("expectedJobCount")!.Value);
        var job = source.Elements("job").First();
        Assert.Equal("12/31/2026", job.Element("expirationDate")!.Value);
        Assert.Equal("Hybrid", job.Element("workplaceTypes")!.Value);
        Assert.Equal("PART_TIME", job.Element("jobtype")!.Value);
        Assert.Contains(
            "content/jobs/miller.md: warning linkedin-too-short: the text has fewer than 100 characters, so LinkedIn would refuse the posting and it is not in its feed",
            built.Diagnostics);
    }

    [Fact]
    public void They_are_written_only_where_the_site_asks_for_them()
    {
        _site.With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\n");

        Assert.DoesNotContain(_site.Build().Files, file => file.StartsWith("feeds/", StringComparison.Ordinal));
    }

    public void Dispose() => _site.Dispose();
}
