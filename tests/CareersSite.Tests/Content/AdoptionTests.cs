using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Content;

/// <summary>A repository with words of its own is published without editing its files.</summary>
public sealed class AdoptionTests
{
    private const string Settings =
        """
        title: Careers
        base_url: https://careers.example.com/
        organization: Example
        fields:
          active: draft unless yes
          state: draft unless open, agency
          pay_from: salary.min
          pay_to: salary.max
          org: department
          application link: apply
        ignore_fields: [layout, sub nav]
        diagnostics: { bad-date: warning, quote-not-closed: warning, slug-taken: warning, date-missing: off }
        """;

    [Fact]
    public void Their_keys_mean_ours_and_some_are_passed_over()
    {
        using var site = new TestSite().With("site.yml", Settings).With(
            "content/jobs/baker.md",
            TestSite.Posting("Baker", "org: Bakery\napplication link: https://example.com/apply\nlayout: job\nsub nav: [a, b]\npay_from: '$62,000'\npay_to: '72,000'\nsalary: { unit: year }")
                .Replace("salary: { unit: year }\n", "", StringComparison.Ordinal));

        var built = site.Build();

        Assert.Equal(ExitCode.Fine, built.ExitCode);
        var page = built.Html("jobs/baker/index.html");
        Assert.Contains("$62,000–$72,000", page.QuerySelectorAll("dd").Select(value => value.TextContent.Trim()));
        Assert.Equal("https://example.com/apply", page.QuerySelector("a.button[href^='https://example.com']")!.GetAttribute("href"));
        Assert.True(built.Has("departments/bakery/index.html"));
    }

    [Theory]
    [InlineData("active: true", true)]
    [InlineData("active: Yes", true)]
    [InlineData("active: false", false)]
    [InlineData("active: soon", false)]
    [InlineData("state: open", true)]
    [InlineData("state: 'Agency'", true)]
    [InlineData("state: closed", false)]
    public void What_is_not_open_in_their_words_never_looks_open(string line, bool isPublished)
    {
        using var site = new TestSite().With("site.yml", Settings).With("content/jobs/baker.md", TestSite.Posting("Baker", line));

        Assert.Equal(isPublished, site.Build().Has("jobs/baker/index.html"));
    }

    [Fact]
    public void A_broken_file_is_held_back_and_named_where_the_site_lets_its_error_pass()
    {
        using var site = new TestSite().With("site.yml", Settings)
            .With("content/jobs/baker.md", TestSite.Posting("Baker"))
            .With("content/jobs/later.md", TestSite.Posting("Miller", "closes: 01/02/2027"))
            .With("content/jobs/quote.md", "---\ntitle: \"Cook\ndate: 2026-11-01\n---\nx\n")
            .With("content/jobs/twin/baker.md", TestSite.Posting("Twin"));

        var built = site.Build();

        Assert.Equal(ExitCode.Fine, built.ExitCode);
        Assert.Equal(
            ["Not published: 3 files", "  content/jobs/later.md: bad-date", "  content/jobs/quote.md: quote-not-closed", "  content/jobs/twin/baker.md: slug-taken"],
            built.Output.Split('\n')[1..5]);
        Assert.Equal("Baker", built.Html("jobs/baker/index.html").QuerySelector("h1")!.TextContent);
        Assert.Single(built.Json("feed.json").GetProperty("items").EnumerateArray());
    }

    [Fact]
    public void A_meaning_that_does_not_exist_is_an_error_of_the_settings()
    {
        using var site = new TestSite()
            .With("site.yml", Settings.Replace("org: department", "org: departement", StringComparison.Ordinal))
            .With("content/jobs/baker.md", TestSite.Posting("Baker"));

        Assert.Equal(
            ["site.yml:9:8: error bad-field-name: 'org' cannot mean 'departement', which is not a posting field; did you mean 'department'?"],
            site.Build().Diagnostics);
    }

    [Fact]
    public void File_names_of_all_kinds_give_good_addresses()
    {
        using var site = new TestSite()
            .With("content/jobs/Support Lead (Zürich) – Nacht!.MD", TestSite.Posting("Lead"))
            .With("content/jobs/パン職人.md", TestSite.Posting("Baker"))
            .With("content/jobs/C++ & C# Engineer.md", TestSite.Posting("Engineer"));

        var built = site.Build();

        Assert.Equal(
            ["jobs/c-plus-plus-and-c-sharp-engineer/index.html", "jobs/support-lead-zurich-nacht/index.html", "jobs/x-"],
            built.Files.Where(file => file.StartsWith("jobs/", StringComparison.Ordinal) && file != "jobs/index.html")
                .Select(file => file.StartsWith("jobs/x-", StringComparison.Ordinal) ? "jobs/x-" : file));
    }
}
