using System.Text.Json;
using AngleSharp.Html.Parser;
using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests;

/// <summary>The judge of the structured data is schema.org's own vocabulary.</summary>
public sealed class VocabularyTests(DemoSite site)
{
    [Fact]
    public void All_structured_data_of_the_demo_site_is_of_the_vocabulary()
    {
        var vocabulary = Vocabulary.Read();
        var blocks = BlocksIn(site.Folder).ToArray();

        Assert.Equal(["BreadcrumbList", "JobPosting", "Organization", "WebSite"], blocks.Select(block => block.GetProperty("@type").GetString()).Distinct().Order());
        Assert.Empty(blocks.SelectMany(vocabulary.Violations).Distinct());
    }

    [Fact]
    public async Task What_only_few_postings_say_is_of_the_vocabulary_too()
    {
        using var root = new ScratchFolder()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example/\norganization: Example\n")
            .With("content/jobs/a.md", """
                ---
                title: Baker
                date: 2026-11-01
                valid_through: 2026-12-31
                department: Bakery
                location: { city: Potsdam, region: Brandenburg, country: DE, postal_code: "14467", street: Ofenstraße 1 }
                salary: { min: 15, max: 18, currency: EUR, unit: hour }
                education: Bachelor's degree or equivalent experience
                experience: { min: 24 }
                contact: Ada Byron, ada@example.com
                apply: bake@example.com
                openings: 3
                industry: Food
                hours: 30 a week
                start_date: 2027-02-01
                benefits: Bread
                skills: Rye
                ---
                Bake.
                """)
            .With("content/jobs/b.md", "---\ntitle: Writer\ndate: 2026-11-01\nremote: fully\nremote_countries: [AT]\nsalary: { value: 17, currency: EUR, unit: hour }\neducation: no requirements\nexperience: { min: 0 }\n---\nWrite.\n");
        await using var built = await BuiltSite.BuildAsync(root.Path);
        var jobs = BlocksIn(built.Folder).Where(block => block.GetProperty("@type").GetString() == "JobPosting").ToArray();

        Assert.Equal(2, jobs.Length);
        Assert.Empty(jobs.SelectMany(Vocabulary.Read().Violations));
    }

    [Theory]
    [InlineData("\"@type\": \"JobPosting\", \"pay\": 1", "JobPosting has no pay")]
    [InlineData("\"@type\": \"JobPosting\", \"employmentUnit\": \"Bakery\"", "JobPosting.employmentUnit may not be String")]
    [InlineData("\"@type\": \"JobPosting\", \"jobLocation\": { \"@type\": \"Organization\" }", "JobPosting.jobLocation may not be Object")]
    [InlineData("\"@type\": \"JobPosting\", \"totalJobOpenings\": true", "JobPosting.totalJobOpenings may not be True")]
    [InlineData("\"@type\": \"JobPosting\", \"baseSalary\": { \"@type\": \"MonetaryAmount\", \"pay\": 1 }", "MonetaryAmount has no pay")]
    [InlineData("\"@type\": \"Job\"", "Job is no type")]
    public void What_the_vocabulary_does_not_know_is_found(string members, string expected) =>
        Assert.Contains(expected, Vocabulary.Read().Violations(JsonDocument.Parse("{" + members + "}").RootElement));

    private static IEnumerable<JsonElement> BlocksIn(string folder) => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
        .SelectMany(file => new HtmlParser().ParseDocument(File.ReadAllText(file)).QuerySelectorAll("script[type='application/ld+json']"))
        .Select(script => JsonDocument.Parse(script.TextContent).RootElement);
}
