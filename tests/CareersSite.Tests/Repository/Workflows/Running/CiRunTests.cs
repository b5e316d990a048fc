using CareersSite.Tests.Harness;
using static System.StringComparison;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>The scripts of <c>ci.yml</c> and of the action that it uses, run as GitHub runs them, up to the upload.</summary>
public sealed class CiRunTests : IDisposable
{
    private static readonly Workflow Ci = Workflow.Read("ci.yml");

    private readonly Origin _origin = Origin.OfThisRepository();

    public void Dispose() => _origin.Dispose();

    [Fact]
    public void A_change_of_texts_is_checked_built_kept_and_compared_with_what_was_before()
    {
        _origin.With("content/jobs/baker.md", Posting("Baker"))
            .With("content/jobs/cook.md", Posting("Cook"))
            .Committed()
            .With("content/jobs/baker.md", Posting("Baker", $"valid_through: {DateTime.UtcNow.AddDays(-3):yyyy-MM-dd}"))
            .With("content/jobs/miller.md", Posting("Miller"))
            .Without("content/jobs/cook.md")
            .Committed();
        using var run = new WorkflowRun(Ci, _origin);

        var job = run.Run("site");

        Assert.True(job.IsFine, job.Machine.Log);
        Assert.Equal(ScriptsOf("site"), job.Ran);
        Assert.DoesNotContain(job.Annotations, line => line.StartsWith("::error", Ordinal));
        Assert.Equal("false", job.Outputs["code"]);
        Assert.False(run.Wants("tests"));
        AssertSummary(job.Machine.Summary.Split('\n'));
        AssertWhole(run.Artifacts.Of("site"));
    }

    [Fact]
    public void A_mistake_in_a_posting_stands_at_its_line_and_ends_the_job()
    {
        _origin.With("content/jobs/baker.md", Posting("Baker", "closing-date: 2027-01-31")).Committed();
        using var run = new WorkflowRun(Ci, _origin);

        var job = run.Run("site");

        Assert.False(job.IsFine);
        Assert.Equal("Check the postings", job.Ran[^1]);
        const string Start = "::error file=content/jobs/baker.md,line=5,col=1,title=unknown-key::";
        Assert.Single(job.Annotations, line => line.StartsWith(Start, Ordinal));
        Assert.False(Directory.Exists(run.Artifacts.Of("site")));
    }

    [Fact]
    public void A_change_of_code_has_the_tests_run_and_a_site_that_could_not_be_built_before_is_no_hindrance()
    {
        _origin.With("content/jobs/baker.md", Posting("Baker", "closing-date: 2027-01-31"))
            .Committed()
            .With("content/jobs/baker.md", Posting("Baker"))
            .With("themes/default/NOTES.md", "A note.")
            .Committed();
        using var run = new WorkflowRun(Ci, _origin);

        var job = run.Run("site");

        Assert.True(job.IsFine, job.Machine.Log);
        Assert.Equal("true", job.Outputs["code"]);
        Assert.True(run.Wants("tests"));
        Assert.Contains("The site without this change cannot be built, so nothing is compared with it.", job.Machine.Summary.Split('\n'));
    }

    [Fact]
    public void The_tests_of_a_change_of_code_run_in_a_clean_clone()
    {
        Assert.SkipUnless(RunPatience.IsWhole, "they would run themselves; CAREERS_WORKFLOWS=whole does");
        using var run = new WorkflowRun(Ci, _origin);

        var job = run.Run("tests");

        Assert.True(job.IsFine, job.Machine.Log);
        Assert.Equal(ScriptsOf("tests"), job.Ran);
    }

    /// <summary>Open on whatever day this runs: the steps build for the present one.</summary>
    private static string Posting(string title, string more = "") =>
        TestSite.Posting(title, more).Replace("2026-11-01", "2024-11-01", Ordinal);

    private static IEnumerable<string> ScriptsOf(string job) => JobScripts.Of(Ci.Job(job));

    private static void AssertSummary(string[] lines)
    {
        Assert.Matches(@"^The site would have [1-9]\d* open and [1-9]\d* closed jobs, in [1-9]\d* files\.$", lines[0]);
        Assert.Equal(["- `/jobs/miller/`"], Below("**Published: pages that are new** (1)"));
        Assert.Equal(["- `/jobs/cook/`"], Below("**Removed: pages that will be gone** (1)"));
        Assert.Equal(["- `/jobs/baker/`"], Below("**Closed: jobs that one can no longer apply for** (1)"));
        Assert.Contains("### What changes on the site", lines);
        Assert.Contains(lines, line => line.StartsWith("| ", Ordinal) && line.Contains("Miller", Ordinal));

        IEnumerable<string> Below(string heading) => lines.SkipWhile(line => line != heading).Skip(2).TakeWhile(line => line.Length > 0);
    }

    private static void AssertWhole(string site)
    {
        Assert.Empty(WholeSite.WhatIsWrongWith(site));
        Assert.True(File.Exists(Path.Combine(site, "jobs", "miller", "index.html")));
        Assert.True(File.Exists(Path.Combine(site, ".well-known", "security.txt")));
    }
}
