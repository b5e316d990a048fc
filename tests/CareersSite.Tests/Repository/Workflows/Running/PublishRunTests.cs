using System.Text.Json;
using CareersSite.Tests.Harness;
using Microsoft.AspNetCore.Http;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>The scripts of <c>publish.yml</c>, run as GitHub runs them; what is live, and IndexNow, are a server of this machine.</summary>
public sealed class PublishRunTests : IAsyncLifetime
{
    private const string Key = "a1b2c3d4e5f60718";
    private const string SitePath = "/careers";

    private static readonly Workflow Publish = Workflow.Read("publish.yml");

    private readonly Origin _origin = Origin.OfThisRepository();
    private LoopbackServer _server = null!;

    private string BaseUrl => _server.Address + SitePath;

    public async ValueTask InitializeAsync()
    {
        _server = await LoopbackServer.StartAsync();
        _origin.With("site.yml", RepositoryFolder.Read("site.yml") + $"\nindex_now_key: {Key}\n")
            .With("content/jobs/baker.md", Posting("Baker"))
            .Committed();
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _origin.Dispose();
    }

    [Fact]
    public void The_first_site_is_compared_with_nothing_and_the_second_tells_search_engines_what_changed()
    {
        using var first = Run();
        AssertFirst(first.Run, first.Build);

        _server.Files = path => Live(first.Run.Artifacts.Of("github-pages"), path);
        _origin.With("content/jobs/baker.md", Posting("Pastry Baker")).With("content/jobs/miller.md", Posting("Miller")).Committed();
        using var second = Run();

        Assert.True(second.Build.IsFine, second.Build.Machine.Log);
        Assert.Equal(JobScripts.Of(Publish.Job("build")), second.Build.Ran);
        var summary = second.Build.Machine.Summary.Split('\n');
        Assert.Contains($"- `{SitePath}/jobs/miller/`", summary);
        Assert.Contains($"- `{SitePath}/jobs/baker/`", summary);
        AssertAnnounced(second.Run);
    }

    [Fact]
    public void What_is_live_and_no_list_of_files_is_compared_with_nothing()
    {
        _server.Files = _ => "<!doctype html><title>All is well</title>"u8.ToArray();

        using var run = Run();

        Assert.True(run.Build.IsFine, run.Build.Machine.Log);
        Assert.Contains(
            "Nothing is compared: what is live at /build-manifest.json is no list of files.",
            run.Build.Machine.Summary.Split('\n'));
        Assert.False(run.Run.Wants("announce"));
        Assert.Empty(WholeSite.WhatIsWrongWith(run.Run.Artifacts.Of("github-pages")));
    }

    private void AssertFirst(WorkflowRun run, JobRun build)
    {
        Assert.True(build.IsFine, build.Machine.Log);
        Assert.Equal(JobScripts.Of(Publish.Job("build")), build.Ran);
        Assert.Equal([$"{SitePath}/build-manifest.json"], _server.Requests.Select(request => request.Path));
        Assert.Contains("Nothing is compared: there is no list of the files that are live.", build.Machine.Summary.Split('\n'));
        Assert.False(run.Wants("announce"));
        var site = run.Artifacts.Of("github-pages");
        Assert.Empty(WholeSite.WhatIsWrongWith(site));
        Assert.Equal(Key, File.ReadAllText(Path.Combine(site, Key + ".txt")).Trim());
        Assert.True(File.Exists(Path.Combine(site, ".well-known", "security.txt")));
        Assert.Equal("actions/deploy-pages", run.Run("deploy").EndedAt);
    }

    private void AssertAnnounced(WorkflowRun run)
    {
        Assert.True(run.Wants("announce"));
        var announced = run.Run("announce");

        Assert.True(announced.IsFine, announced.Machine.Log);
        Assert.Equal(JobScripts.Of(Publish.Job("announce")), announced.Ran);
        Assert.Empty(announced.Annotations);
        var sent = Assert.Single(_server.Requests, request => request.Method == "POST");
        Assert.Equal(("/index-now", "application/json; charset=utf-8"), (sent.Path, sent.ContentType));
        var body = JsonDocument.Parse(sent.Body).RootElement;
        Assert.Equal(new Uri(_server.Address).Authority, body.GetProperty("host").GetString());
        Assert.Equal(Key, body.GetProperty("key").GetString());
        Assert.Equal($"{BaseUrl}/{Key}.txt", body.GetProperty("keyLocation").GetString());
        Assert.Superset(
            new HashSet<string> { $"{BaseUrl}/jobs/miller/", $"{BaseUrl}/jobs/baker/" },
            body.GetProperty("urlList").EnumerateArray().Select(url => url.GetString()!).ToHashSet());

        _server.Status = StatusCodes.Status422UnprocessableEntity;
        var refused = run.Run("announce");
        Assert.True(refused.IsFine, refused.Machine.Log);
        Assert.Single(refused.Annotations, line => line.StartsWith("::warning title=IndexNow::", StringComparison.Ordinal));
    }

    private BuildRun Run()
    {
        var run = new WorkflowRun(Publish, _origin)
        {
            BaseUrl = BaseUrl,
            OtherEnv = new Dictionary<string, string> { ["INDEX_NOW"] = _server.Address + "/index-now" },
        };
        return new BuildRun(run, run.Run("build"));
    }

    private static byte[]? Live(string site, string path)
    {
        var file = path.StartsWith(SitePath + "/", StringComparison.Ordinal) ? Path.Combine(site, path[(SitePath.Length + 1)..]) : "";
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    private static string Posting(string title) => TestSite.Posting(title).Replace("2026-11-01", "2024-11-01", StringComparison.Ordinal);

    private sealed record BuildRun(WorkflowRun Run, JobRun Build) : IDisposable
    {
        public void Dispose() => Run.Dispose();
    }
}
