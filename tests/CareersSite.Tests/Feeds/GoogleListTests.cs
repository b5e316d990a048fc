using System.Text.Json;

namespace CareersSite.Tests.Feeds;

/// <summary>
/// The lists of https://developers.google.com/search/docs/appearance/structured-data/job-posting: what every posting must say,
/// and what all postings together can say.
/// </summary>
public sealed class GoogleListTests
{
    private static readonly string[] Required = ["datePosted", "description", "hiringOrganization", "title"];

    /// <summary>One of them at least; for work that is remote throughout it is the second.</summary>
    private static readonly string[] Where = ["jobLocation", "applicantLocationRequirements"];

    private static readonly string[] Recommended =
    [
        "applicantLocationRequirements", "baseSalary", "directApply", "educationRequirements", "employmentType", "experienceInPlaceOfEducation",
        "experienceRequirements", "identifier", "jobLocation", "jobLocationType", "validThrough",
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_posting_has_what_is_required_and_none_of_the_recommended_is_out_of_reach(string language)
    {
        using var site = WholePosting.Site();
        var built = site.Build();

        var jobs = WholePosting.Pages(language).Select(page => NamesOf(built.StructuredData(page, "JobPosting")!.Value)).ToArray();

        Assert.All(jobs, job => Assert.Empty(Required.Except(job)));
        Assert.All(jobs, job => Assert.NotEmpty(Where.Intersect(job)));
        Assert.Empty(Recommended.Except(jobs.SelectMany(job => job)));
    }

    private static string[] NamesOf(JsonElement job) => [.. job.EnumerateObject().Select(member => member.Name)];
}
