using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Commands;

public sealed class ImportTests
{
    private const string Advert =
        """
        Night Baker

        Location: Lyon, France
        Contract: Part-time

        Your tasks
        - Bake bread
        - Keep the oven clean

        """;

    private const string Posting =
        """
        ---
        # Imported from baker.txt.
        # What stands behind a '#' was not found there: fill it in and remove the '#', or delete the line.
        title: Night Baker
        # date:  # When it was posted. A day to come makes the posting wait until then. Such as: 2026-11-22
        # valid_through:  # The last day on which one can apply. Such as: 2027-01-31
        # department:  # The department. Such as: Engineering
        location: Lyon, France
        # remote:  # Whether one can work from home. Such as: hybrid
        employment_type: Part-time
        # salary:  # The pay: amount, currency and period. Such as: 62,000–72,000 EUR per year
        # experience:  # How long somebody should have done such work. Such as: 3–6 years
        # apply:  # Where to apply; without it, the address of site.yml. Such as: https://example.com/apply
        ---

        ## Your tasks

        - Bake bread
        - Keep the oven clean

        """;

    [Fact]
    public void A_text_becomes_a_posting_and_the_report_says_where_each_value_came_from()
    {
        using var site = SiteWith(Advert);

        var result = Import(site);

        Assert.Equal((ExitCode.Fine, "content/jobs/night-baker.md\n"), (result.ExitCode, result.Output));
        Assert.Equal(Posting, Written(site));
        Assert.Equal(
            """
            baker.txt → content/jobs/night-baker.md
              title            Night Baker  (line 1)
              location         Lyon, France  (line 3: Location: Lyon, France)
              employment_type  Part-time  (line 4: Contract: Part-time)
              not found:       date, valid_through, department, remote, salary, experience, apply


            """,
            result.Error);
    }

    [Fact]
    public void The_same_text_imported_again_changes_nothing()
    {
        using var site = SiteWith(Advert);
        Import(site);

        var again = Import(site);

        Assert.Equal((ExitCode.Fine, "content/jobs/night-baker.md\n"), (again.ExitCode, again.Output));
        Assert.Equal(Posting, Written(site));
    }

    [Fact]
    public void A_posting_that_says_something_else_is_left_alone_until_it_is_to_be_written_over()
    {
        using var site = SiteWith(Advert);
        var own = TestSite.Posting("Night Baker");
        site.With("content/jobs/night-baker.md", own);

        var refused = Import(site);
        var kept = Written(site);
        var forced = Import(site, "--force");

        Assert.Equal((ExitCode.SiteHasErrors, ""), (refused.ExitCode, refused.Output));
        Assert.EndsWith(
            "baker.txt: error import-posting-exists: content/jobs/night-baker.md is there already and has the address 'night-baker', so nothing was written",
            Assert.Single(refused.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(own, kept);
        Assert.Equal((ExitCode.Fine, Posting), (forced.ExitCode, Written(site)));
    }

    [Fact]
    public void A_posting_at_the_same_address_is_left_alone_even_when_forced()
    {
        using var site = SiteWith(Advert);
        site.With("content/jobs/night/shift.md", TestSite.Posting("Miller", "slug: night-baker"));

        var result = Import(site, "--force");

        Assert.Equal(ExitCode.SiteHasErrors, result.ExitCode);
        Assert.False(File.Exists(Path.Combine(site.Root, "content/jobs/night-baker.md")));
    }

    [Fact]
    public void A_dry_run_prints_the_posting_and_writes_nothing()
    {
        using var site = SiteWith(Advert);

        var result = Import(site, "--dry-run");

        Assert.Equal((ExitCode.Fine, Posting), (result.ExitCode, result.Output));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "content")));
    }

    [Fact]
    public void What_is_wrong_with_one_file_keeps_no_other_from_being_imported()
    {
        using var site = SiteWith(Advert).With("empty.txt", "\n");

        var result = site.Run("import", Path.Combine(site.Root, "empty.txt"), Path.Combine(site.Root, "missing.txt"), Path.Combine(site.Root, "baker.txt"));

        Assert.Equal((ExitCode.SiteHasErrors, "content/jobs/night-baker.md\n"), (result.ExitCode, result.Output));
        Assert.Equal(2, result.Diagnostics.Count);
    }

    [Fact]
    public void Two_jobs_of_one_name_in_one_run_get_two_addresses()
    {
        using var site = SiteWith(Advert).With("other.txt", Advert.Replace("Lyon", "Nice", StringComparison.Ordinal));

        var result = site.Run("import", Path.Combine(site.Root, "baker.txt"), Path.Combine(site.Root, "other.txt"));

        Assert.Equal((ExitCode.Fine, "content/jobs/night-baker.md\ncontent/jobs/night-baker-2.md\n"), (result.ExitCode, result.Output));
    }

    [Fact]
    public void A_title_and_a_slug_can_be_given()
    {
        using var site = SiteWith("Your tasks\n\n- Bake bread\n");

        var result = Import(site, "--title", "Baker of the night: rye", "--slug", "rye");

        Assert.Equal((ExitCode.Fine, "content/jobs/rye.md\n"), (result.ExitCode, result.Output));
        Assert.Contains("\ntitle: 'Baker of the night: rye'\n", File.ReadAllText(Path.Combine(site.Root, "content/jobs/rye.md")), StringComparison.Ordinal);
    }

    private static TestSite SiteWith(string advert) => new TestSite().With("baker.txt", advert);

    private static BuiltSite Import(TestSite site, params string[] options) => site.Run(["import", Path.Combine(site.Root, "baker.txt"), .. options]);

    private static string Written(TestSite site) => File.ReadAllText(Path.Combine(site.Root, "content/jobs/night-baker.md"));
}
