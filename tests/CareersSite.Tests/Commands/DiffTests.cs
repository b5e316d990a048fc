using System.Text.Json;
using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Commands;

public sealed class DiffTests : IDisposable
{
    private readonly TestSite _site = new($"""
        -- site.yml --
        title: Careers
        base_url: https://example.com/careers/
        organization: Example
        index_now_key: abcdef0123456789
        -- content/jobs/baker.md --
        {TestSite.Posting("Baker", "valid_through: 2026-11-30")}
        -- content/jobs/cook.md --
        {TestSite.Posting("Cook")}
        -- content/jobs/miller.md --
        {TestSite.Posting("Miller", "opens: 2026-12-01")}
        -- content/pages/about.md --
        ---
        title: About
        ---
        We bake.
        """);

    private string Old => Path.Combine(_site.Root, "old.json");

    private string New => Path.Combine(_site.Root, "new.json");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_line_says_what_became_of_each_page()
    {
        BuildTwo();

        var lines = Diff().Output.Split('\n');

        Assert.Contains("added    https://example.com/careers/jobs/miller/", lines);
        Assert.Contains("changed  https://example.com/careers/jobs/", lines);
        Assert.Contains("removed  https://example.com/careers/about/", lines);
        Assert.Contains("closed   https://example.com/careers/jobs/baker/", lines);
        Assert.DoesNotContain(lines, line => line.EndsWith("/jobs/cook/", StringComparison.Ordinal) && !line.StartsWith("changed ", StringComparison.Ordinal));
        Assert.Matches(@"^1 added, \d+ changed, 1 removed, 1 closed; \d+ other files with changes\.$", lines[^2]);
    }

    [Fact]
    public void Json_has_a_list_for_each_kind_of_change()
    {
        BuildTwo();

        var changes = JsonDocument.Parse(Diff("--format", "json").Output).RootElement;

        Assert.Equal(["https://example.com/careers/jobs/miller/"], Urls(changes, "added"));
        Assert.Equal(["https://example.com/careers/jobs/baker/"], Urls(changes, "closed"));
        Assert.Equal(["https://example.com/careers/about/"], Urls(changes, "removed"));
        Assert.Contains("https://example.com/careers/", Urls(changes, "changed"));
        Assert.True(changes.GetProperty("other_files").GetInt32() > 0);
    }

    [Fact]
    public void Markdown_is_for_the_summary_of_a_run()
    {
        BuildTwo();

        var lines = Diff("--format", "markdown").Output.Split('\n');

        Assert.Equal("### What changes on the site", lines[0]);
        Assert.Contains("**Published: pages that are new** (1)", lines);
        Assert.Contains("- `/careers/jobs/miller/`", lines);
        Assert.Contains("**Closed: jobs that one can no longer apply for** (1)", lines);
    }

    [Fact]
    public void Nothing_is_said_in_so_many_words()
    {
        _site.Build("--manifest", Old);
        _site.Build("--manifest", New);

        Assert.Equal("### What changes on the site\n\nNothing.\n", Diff("--format", "markdown").Output);
        Assert.Equal("0 added, 0 changed, 0 removed, 0 closed; 0 other files with changes.\n", Diff().Output);
        Assert.Equal("", Diff("--format", "index-now").Output);
    }

    [Fact]
    public void A_request_to_index_now_names_the_key_and_all_changed_addresses()
    {
        BuildTwo();

        var request = JsonDocument.Parse(Assert.Single(Diff("--format", "index-now").Output.TrimEnd('\n').Split('\n'))).RootElement;

        Assert.Equal(["host", "key", "keyLocation", "urlList"], request.EnumerateObject().Select(member => member.Name));
        Assert.Equal("example.com", request.GetProperty("host").GetString());
        Assert.Equal("abcdef0123456789", request.GetProperty("key").GetString());
        Assert.Equal("https://example.com/careers/abcdef0123456789.txt", request.GetProperty("keyLocation").GetString());
        Assert.Superset(
            new HashSet<string> { "https://example.com/careers/jobs/baker/", "https://example.com/careers/jobs/miller/", "https://example.com/careers/about/" },
            Urls(request, "urlList").ToHashSet());
        Assert.DoesNotContain(Urls(request, "urlList"), url => url.EndsWith(".json", StringComparison.Ordinal) || url.EndsWith("404.html", StringComparison.Ordinal));
    }

    [Fact]
    public void A_request_has_at_most_ten_thousand_addresses()
    {
        WriteManifest(Old, 0);
        WriteManifest(New, 20_001);

        var requests = Diff("--format", "index-now").Output.TrimEnd('\n').Split('\n');

        Assert.Equal([10_000, 10_000, 1], requests.Select(request => Urls(JsonDocument.Parse(request).RootElement, "urlList").Count()));
    }

    [Fact]
    public void Without_a_key_nothing_is_sent_and_the_reader_is_told()
    {
        BuildTwo();
        _site.With("site.yml", "title: Careers\nbase_url: https://example.com/careers/\norganization: Example\n");

        var result = Diff("--format", "index-now");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.Equal("There is nothing to send to IndexNow: 'index_now_key' in site.yml is not set.\n", result.Error);
    }

    [Fact]
    public void A_long_list_is_cut_where_people_read_it()
    {
        WriteManifest(Old, 0);
        WriteManifest(New, 1_234);

        var lines = Diff("--format", "markdown").Output.Split('\n');

        Assert.Equal(100, lines.Count(line => line.StartsWith("- `", StringComparison.Ordinal)));
        Assert.Contains("- and 1,134 more", lines);
        Assert.Equal(1_234, Diff().Output.Split('\n').Count(line => line.StartsWith("added ", StringComparison.Ordinal)));
    }

    private void BuildTwo()
    {
        _site.Build("--manifest", Old);
        _site.Delete("content/pages/about.md");
        _site.Build("--manifest", New, "--now", "2026-12-02");
    }

    private BuiltSite Diff(params string[] options) => _site.Run(["diff", Old, New, .. options]);

    private static void WriteManifest(string file, int jobs)
    {
        var entries = Enumerable.Range(0, jobs).Select(i => $$"""{"path":"jobs/{{i:D5}}/index.html","size":1,"sha256":"a","kind":"job"}""");
        File.WriteAllText(file, $$"""{"careers_manifest":1,"generator":"careers 0.1.0","base_url":"https://example.com/careers/","files":[{{string.Join(',', entries)}}]}""");
    }

    private static IEnumerable<string> Urls(JsonElement parent, string name) => parent.GetProperty(name).EnumerateArray().Select(url => url.GetString()!);
}
