using System.Text.Json;
using CareersSite.Commands;
using CareersSite.Tests.Checking;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Commands;

public sealed class CheckCommandTests
{
    [Fact]
    public void An_explanation_says_what_a_message_means_and_how_to_mend_it()
    {
        using var site = new TestSite();

        var result = site.Run("check", "--explain", "unknown-key");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal(
            """
            unknown-key (error)

            The key is not one that is known here, so its value would be lost.

            Example:
                closing-date: 2027-01-31

            How to mend it:
                Use the key that the message suggests, list it under 'ignore_fields' in site.yml, or put the value under 'extra'.

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Fact]
    public void A_code_that_there_is_not_is_wrong_usage()
    {
        using var site = new TestSite();

        var result = site.Run("check", "--explain", "unknwon-key");

        Assert.Equal(ExitCode.WrongUsage, result.ExitCode);
        Assert.StartsWith("There is no message with the code 'unknwon-key'; did you mean 'unknown-key'?\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_warning_changes_the_exit_code_only_where_it_is_taken_for_an_error()
    {
        using var site = Checks.Site().With("content/jobs/a.md", Checks.Posting("Baker Berlin", "closes: 2026-11-25"));

        var usual = site.Run("check");
        var strict = site.Run("check", "--warnings-as-errors");

        Assert.Equal(ExitCode.Fine, usual.ExitCode);
        Assert.EndsWith(": 0 errors, 1 warning, 1 note.\n", usual.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.SiteHasErrors, strict.ExitCode);
        Assert.EndsWith(": 1 error, 0 warnings, 1 note.\n", strict.Output, StringComparison.Ordinal);
        Assert.Contains(": error title-holds-place: ", strict.Error, StringComparison.Ordinal);
        Assert.Contains(": note closing-soon: ", strict.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off", 0, 0)]
    [InlineData("note", 0, 0)]
    [InlineData("error", 1, 1)]
    public void The_settings_give_a_message_another_level(string level, int errors, int exitCode)
    {
        using var site = Checks.Site($"diagnostics: {{ title-holds-place: {level} }}\n").With("content/jobs/a.md", Checks.Posting("Baker Berlin"));

        var result = site.Run("check");

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Contains($": {errors} error{(errors == 1 ? "" : "s")}, 0 warnings, {(level == "note" ? "1 note" : "0 notes")}.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_level_for_a_message_that_there_is_not_is_an_error_with_a_suggestion()
    {
        using var site = Checks.Site("diagnostics:\n  country-mising: off\n").With("content/jobs/a.md", Checks.Posting());

        Assert.Equal(
            ["site.yml:6:3: error unknown-code: there is no message with the code 'country-mising'; did you mean 'country-missing'?"],
            site.Run("check").Diagnostics);
    }

    [Fact]
    public void An_error_of_one_file_is_reported_with_what_is_known_of_the_others()
    {
        using var site = Checks.Site().With("content/jobs/a.md", "---\ntitle: Baker\n---\n\nBread.\n").With("content/jobs/b.md", "Bread.\n");

        var result = site.Run("check");

        Assert.Equal(ExitCode.SiteHasErrors, result.ExitCode);
        Assert.Equal(
            ["2:1 country-missing", "2:1 date-missing", "2:8 search-details-missing", "content/jobs/b.md:1:1 front-matter-missing"],
            Checks.Short(result));
        Assert.StartsWith("Checked 1 posting and all ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_site_itself_keeps_its_pages_from_being_looked_at()
    {
        using var site = Checks.Site("theme: fancy\n").With("content/jobs/a.md", Checks.Posting());

        var result = site.Run("check");

        Assert.Equal(ExitCode.SiteHasErrors, result.ExitCode);
        Assert.StartsWith("The pages were not looked at, because the site cannot be built yet: 1 error", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_only_rendering_shows_is_found_without_writing()
    {
        using var site = Checks.Site("theme: own\n")
            .With("content/jobs/a.md", Checks.Posting())
            .With("themes/own/theme.yml", "name: own\nextends: default\n")
            .With("themes/own/layouts/posting.sbn-html", "{{ job.titel }}");

        var result = site.Run("check");

        Assert.Equal(ExitCode.SiteHasErrors, result.ExitCode);
        Assert.Contains(result.Diagnostics, line => line.StartsWith("themes/own/layouts/posting.sbn-html:1:8: error template-error: ", StringComparison.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(site.Root, "public")));
    }

    [Fact]
    public void A_program_reads_one_object_a_line()
    {
        using var site = Checks.Site().With("content/jobs/a.md", Checks.Posting("Baker Berlin"));

        var line = Assert.Single(site.Run("check", "--format", "json").Error.TrimEnd('\n').Split('\n'));

        var message = JsonDocument.Parse(line).RootElement;
        Assert.Equal(
            ("warning", "title-holds-place", "content/jobs/a.md", 2, 14),
            (message.GetProperty("severity").GetString(), message.GetProperty("code").GetString(), message.GetProperty("file").GetString(), message.GetProperty("line").GetInt32(), message.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void A_pull_request_gets_annotations()
    {
        using var site = Checks.Site().With("content/jobs/a.md", Checks.Posting("Baker Berlin"));

        Assert.Equal(
            "::warning file=content/jobs/a.md,line=2,col=14,title=title-holds-place::'Berlin' in the title is the place, which stands beside the title anyway%0ALeave it out of the title.\n",
            site.Run("check", "--format", "github").Error);
    }

    [Fact]
    public async Task The_demo_site_has_nothing_to_mend()
    {
        using var output = new StringWriter();
        using var error = new StringWriter();

        var exitCode = await CareersProgram.RunAsync(["check", "--root", DemoSite.Root, "--now", TestSite.Now], output, error);

        Assert.Equal(ExitCode.Fine, exitCode);
        Assert.Contains(": 0 errors, 0 warnings, ", output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(": warning ", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_annotation_names_the_file_as_the_repository_knows_it()
    {
        using var site = new TestSite().With("content/jobs/a.md", TestSite.Posting("Baker", "salary: competitive"));

        // Which is the folder that the program is run in, and here the one that the site's folder lies in.
        var result = CareersProcess.Run("check", "--root", site.Root, "--format", "github", "--now", TestSite.Now);

        var start = $"::warning file={Path.GetFileName(site.Root)}/content/jobs/a.md,line=5,col=9,title=salary-unclear::";
        Assert.Contains(result.Error.Split('\n'), line => line.StartsWith(start, StringComparison.Ordinal));
    }
}
