using CareersSite.Checking.Pages;

namespace CareersSite.Tests.Checking;

public sealed class JobMarkupTests
{
    private const string Whole =
        """
        {"@type": "JobPosting", "title": "Baker", "datePosted": "2026-11-01", "description": "<p>Bread</p>", "hiringOrganization": {"name": "Example"},
         "jobLocation": [{"address": {"addressLocality": "Berlin"}}, {"address": {"addressCountry": "DE"}}]}
        """;

    [Theory]
    [InlineData("\"title\": \"Baker\", ", "", "title")]
    [InlineData("\"title\": \"Baker\"", "\"title\": \"\"", "title")]
    [InlineData("\"datePosted\": \"2026-11-01\", ", "", "datePosted")]
    [InlineData("\"description\"", "\"text\"", "description")]
    [InlineData("{\"name\": \"Example\"}", "{}", "hiringOrganization.name")]
    [InlineData("addressCountry", "country", "jobLocation with addressCountry")]
    [InlineData("\"title\"", "\"jobLocationType\": \"TELECOMMUTE\", \"title\"", "applicantLocationRequirements")]
    public void What_search_engines_require_is_named_where_it_is_missing(string part, string instead, string missing) =>
        Assert.Equal([missing], JobMarkup.Read(Whole.Replace(part, instead, StringComparison.Ordinal))!.Missing);

    [Theory]
    [InlineData(Whole)]
    [InlineData("[" + Whole + "]")]
    [InlineData("{\"@graph\": [{\"@type\": \"BreadcrumbList\"}, " + Whole + "]}")]
    public void Markup_with_everything_is_complete_wherever_it_stands(string json) => Assert.Empty(JobMarkup.Read(json)!.Missing);

    [Theory]
    [InlineData("{\"@type\": \"BreadcrumbList\"}")]
    [InlineData("{\"@type\": \"WebPage\", \"name\": \"JobPosting\"}")]
    [InlineData("\"JobPosting\"")]
    [InlineData("")]
    public void What_is_about_something_else_is_no_markup_of_a_job(string json) => Assert.Null(JobMarkup.Read(json));

    [Fact]
    public void Markup_that_is_no_json_is_told_so() =>
        Assert.Equal(["anything, because it is no valid JSON"], JobMarkup.Read("{\"@type\": \"JobPosting\",}")!.Missing);

    [Theory]
    [InlineData("")]
    [InlineData("closes: 2026-11-20")]
    [InlineData("remote: fully\nremote_countries: [DE]")]
    public void The_default_theme_tells_all_of_open_jobs_and_nothing_of_closed_ones(string more)
    {
        using var site = Checks.Site().With("content/jobs/a.md", Checks.Posting(more: more)).With("content/jobs/b.md", Checks.Posting("Miller"));

        Assert.DoesNotContain("job-markup", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_job_of_which_too_little_is_known_is_not_blamed_on_the_theme() => Assert.Equal(
        ["2:1 date-missing"],
        Checks.Of("---\ntitle: Baker\nlocation: Berlin, Germany\nemployment_type: Full-time\nsalary: 18 EUR per hour\n---\n\nBread.\n"));
}
