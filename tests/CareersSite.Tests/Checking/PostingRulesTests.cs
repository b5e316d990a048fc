using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Checking;

public sealed class PostingRulesTests
{
    [Fact]
    public void Of_a_posting_with_everything_nothing_is_said()
    {
        using var site = Checks.Site().With("content/jobs/a.md", Checks.Posting());

        var result = site.Run("check");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal("", result.Error);
        Assert.Matches("^Checked 1 posting and all [0-9]+ files of the site: 0 errors, 0 warnings, 0 notes.\n$", result.Output);
        Assert.False(Directory.Exists(site.OutputFolder));
    }

    [Theory]
    [InlineData("DE", "location: Berlin, Germany", true)]
    [InlineData("de", "location: Berlin, Germany", true)]
    [InlineData("FR", "location: Berlin, Germany", false)]
    [InlineData("FR", "locations: [\"Berlin, Germany\", \"Lyon, France\"]", true)]
    [InlineData("US-CO", "location: Denver, CO, US", true)]
    [InlineData("US-CO", "location: Denver, Colorado, United States", true)]
    [InlineData("US-CO", "location: Austin, TX, US", false)]
    [InlineData("US-CO", "location: Berlin, Germany", false)]
    [InlineData("US-CO", "remote: fully\nremote_countries: [US]", true)]
    [InlineData("DE", "remote: fully\nremote_countries: [PT, DE]", true)]
    [InlineData("DE", "remote: fully\nremote_countries: [PT]", false)]
    public void Pay_is_asked_for_where_the_list_names_the_country_or_region(string listed, string where, bool isAsked)
    {
        var posting = $"---\ntitle: Baker\ndate: 2026-11-01\n{where}\nemployment_type: Full-time\n---\n\nBread.\n";

        Assert.Equal(isAsked, Checks.Of(posting, $"pay_transparency: [{listed}]\n").Contains("2:8 pay-missing"));
        Assert.DoesNotContain("2:8 pay-missing", Checks.Of(posting.Replace("---\n\n", "salary: up to 60,000 EUR per year\n---\n\n", StringComparison.Ordinal), $"pay_transparency: [{listed}]\n"));
    }

    [Fact]
    public void Pay_in_words_without_an_amount_is_no_pay() => Assert.Contains(
        "5:9 pay-missing", Checks.Of(TestSite.Posting("Baker", "salary: competitive"), "pay_transparency: [DE]\n"));

    [Fact]
    public void What_is_missing_for_search_engines_is_one_note()
    {
        using var site = Checks.Site().With("content/jobs/a.md", TestSite.Posting("Baker"));

        Assert.Equal(
            ["content/jobs/a.md:2:8: note search-details-missing: search engines would also show: the kind of contract (employment_type), the pay (salary), its last day, if it has one (valid_through)"],
            site.Run("check").Diagnostics);
    }

    [Fact]
    public void What_the_reader_says_of_date_country_and_text_is_not_said_again() => Assert.Equal(
        ["2:1 country-missing", "2:1 date-missing", "2:8 body-empty"],
        Checks.Of("---\ntitle: Baker\nemployment_type: Full-time\nsalary: 18 EUR per hour\n---\n"));

    [Fact]
    public void Of_several_places_each_one_without_a_country_is_named() => Assert.Equal(
        ["4:12 place-without-country", "4:12 place-without-country"],
        Checks.Of("---\ntitle: Baker\ndate: 2026-11-01\nlocations: [\"Berlin, Germany\", Lyon, Turin]\nemployment_type: Full-time\nsalary: 18 EUR per hour\n---\n\nBread.\n"));

    [Fact]
    public void A_remote_job_says_from_where() => Assert.Equal(["7:9 remote-countries-missing"], Checks.Of(Checks.Posting(more: "remote: fully")));

    [Fact]
    public void A_text_that_repeats_the_title_is_none() => Assert.Equal(["2:8 body-repeats-title"], Checks.Of(Checks.Posting(body: "## Baker!")));

    [Fact]
    public void Prose_on_how_to_apply_is_a_way_to_apply()
    {
        using var site = new TestSite().With("content/jobs/a.md", TestSite.Posting("Baker", "apply_instructions: Come by at five."));

        Assert.DoesNotContain("apply-missing", site.Run("check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_under_another_name_is_pointed_at() => Assert.Equal(
        ["7:7 closing-soon"], Checks.Of(Checks.Posting(more: "ends: 2026-11-25"), "fields: { ends: valid_through }\n"));

    [Fact]
    public void Drafts_are_looked_at_on_request()
    {
        using var site = Checks.Site().With("content/jobs/a.md", Checks.Posting()).With("content/jobs/b.md", Checks.Posting("Baker Berlin", "draft: yes"));

        Assert.Empty(site.Run("check").Diagnostics);
        Assert.Equal(["content/jobs/b.md:2:14 title-holds-place"], Checks.Short(site.Run("check", "--drafts")));
    }
}
