using CareersSite.Publishing.Manifests;
using CareersSite.Tests.Harness;
using static System.StringComparison;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>The action in a repository that has nothing but a site, in a folder of its own, with each of its inputs.</summary>
public sealed class ActionRunTests : IDisposable
{
    private const string Use = """
        on: push
        permissions: {}
        jobs:
          site:
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            permissions:
              contents: read
            outputs:
              folder: ${{ steps.site.outputs.folder }}
              files: ${{ steps.site.outputs.files }}
              bytes: ${{ steps.site.outputs.bytes }}
              open-jobs: ${{ steps.site.outputs.open-jobs }}
              closed-jobs: ${{ steps.site.outputs.closed-jobs }}
            steps:
              - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
                with:
                  persist-credentials: false
              - id: site
                uses: example/careers/.github/actions/build@3d3c42e5aac5ba805825da76410c181273ba90b1 # v1.0.0
                with:
                  root: our site
        """;

    private static readonly string[] NotCounted = [".careers-output", Manifest.FileName];

    private readonly Origin _origin = Origin.Empty()
        .With("our site/site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\n")
        .With("our site/content/jobs/baker.md", TestSite.Posting("Baker"))
        .With("our site/content/jobs/miller.md", TestSite.Posting("Miller", "valid_through: 2026-11-20"))
        .With("our site/content/jobs/cook.md", "---\ntitle: Cook\ndate: 2026-11-01\n---\nCook with us.\n")
        .Committed();

    public void Dispose() => _origin.Dispose();

    [Fact]
    public void It_builds_the_site_where_it_was_told_and_counts_what_is_in_it()
    {
        using var run = Run("output: dist/here", "base-url: https://jobs.example.org/at/us/", "now: 2026-11-22T09:00:00Z");

        Assert.True(run.Job.IsFine, run.Job.Machine.Log);
        var site = Path.Combine(run.Job.Machine.Workspace, "dist", "here");
        Assert.Empty(WholeSite.WhatIsWrongWith(site));
        var files = new DirectoryInfo(site).GetFiles("*", SearchOption.AllDirectories)
            .Where(file => !NotCounted.Contains(file.Name))
            .ToList();
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["folder"] = "dist/here",
                ["files"] = $"{files.Count}",
                ["bytes"] = $"{files.Sum(file => file.Length)}",
                ["open-jobs"] = "2",
                ["closed-jobs"] = "1",
            },
            run.Job.Outputs);
        Assert.Contains(run.Job.Annotations, line => line.StartsWith("::warning file=our site/content/jobs/cook.md,", Ordinal));
    }

    [Fact]
    public void Warnings_stop_it_where_they_shall()
    {
        using var run = Run("check: warnings");

        Assert.False(run.Job.IsFine);
        Assert.Equal("Check the postings", run.Job.Ran[^1]);
        Assert.Contains(run.Job.Annotations, line => line.StartsWith("::error file=our site/content/jobs/cook.md,", Ordinal));
    }

    [Fact]
    public void Without_a_check_what_a_build_needs_is_still_told_and_a_part_is_built_alone()
    {
        using var run = Run("check: none", "shard: 1/2", "now: 2026-11-22");

        Assert.True(run.Job.IsFine, run.Job.Machine.Log);
        Assert.DoesNotContain("Check the postings", run.Job.Ran);
        Assert.Contains(run.Job.Annotations, line => line.Contains("country-missing", Ordinal));
        var list = ManifestText.Parse(File.ReadAllBytes(Path.Combine(run.Job.Machine.Workspace, "public", Manifest.FileName)));
        Assert.Equal((1, 2), (list.Header.Shard!.Number, list.Header.Shard.Count));
    }

    [Fact]
    public void A_word_that_the_input_does_not_take_is_told()
    {
        using var run = Run("check: sometimes");

        Assert.False(run.Job.IsFine);
        Assert.Equal(["::error title=input::The input 'check' is errors, warnings or none, not 'sometimes'."], run.Job.Annotations);
    }

    private ActionRun Run(params string[] with)
    {
        var workflow = Workflow.Parse("own.yml", string.Join("\n          ", [Use, .. with]));
        var run = new WorkflowRun(workflow, _origin);
        return new ActionRun(run, run.Run("site"));
    }

    private sealed record ActionRun(WorkflowRun Run, JobRun Job) : IDisposable
    {
        public void Dispose() => Run.Dispose();
    }
}
