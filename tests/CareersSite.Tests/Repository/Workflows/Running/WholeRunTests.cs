using System.Text.Json;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>Workflows that build the program several times over, which takes minutes: <c>CAREERS_WORKFLOWS=whole</c> runs them.</summary>
public sealed class WholeRunTests : IDisposable
{
    private readonly Origin _origin = Origin.OfThisRepository();

    public WholeRunTests() => Assert.SkipUnless(RunPatience.IsWhole, "takes minutes; CAREERS_WORKFLOWS=whole runs it");

    public void Dispose() => _origin.Dispose();

    [Fact]
    public void Parts_built_on_machines_of_their_own_are_joined_to_the_whole_site()
    {
        using var run = new WorkflowRun(Workflow.Read("publish-large.yml"), _origin);

        AssertRan(run, "plan");
        foreach (var part in new[] { "1", "2", "3", "4" })
        {
            AssertRan(run, "build", ("matrix.part", part), ("strategy.job-total", "4"));
        }

        AssertRan(run, "join");
        Assert.Empty(WholeSite.WhatIsWrongWith(run.Artifacts.Of("github-pages")));
        Assert.True(File.Exists(Path.Combine(run.Artifacts.Of("github-pages"), "index.html")));
        Assert.Equal("actions/deploy-pages", run.Run("deploy").EndedAt);
    }

    [Fact]
    public void A_release_has_a_program_that_runs_and_a_list_of_what_is_in_it()
    {
        using var run = new WorkflowRun(Workflow.Read("release.yml"), _origin) { Ref = "v1.2.3" };

        AssertRan(run, "build", ("matrix.system", "linux-x64"));
        var release = run.Run("release");

        Assert.Equal("actions/attest", release.EndedAt);
        var folder = Path.Combine(release.Machine.Workspace, "release");
        Assert.Equal(
            ["SHA256SUMS", "careers-linux-x64", "careers.cdx.json"],
            Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        var parts = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "careers.cdx.json"))).RootElement;
        Assert.Equal("1.2.3", parts.GetProperty("metadata").GetProperty("component").GetProperty("version").GetString());
        Assert.Contains(parts.GetProperty("components").EnumerateArray(), part => part.GetProperty("name").GetString() == "Markdig");
    }

    private static void AssertRan(WorkflowRun run, string name, params (string Key, string Value)[] matrix)
    {
        var job = run.Run(name, matrix);
        Assert.True(job.IsFine, $"{name}:\n{job.Machine.Log}");
        Assert.Null(job.EndedAt);
    }
}
