using System.Security.Cryptography;
using System.Text.Json;
using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Publishing.Manifests;

public sealed class ManifestTests : IDisposable
{
    private readonly TestSite _site = new($"""
        -- content/jobs/baker.md --
        {TestSite.Posting("Baker")}
        -- content/jobs/miller.md --
        {TestSite.Posting("Miller", "valid_through: 2026-11-20\naliases: [/grinder/]")}
        -- content/static/notes.txt --
        Bread
        """);

    private string Manifest => Path.Combine(_site.Root, "lists", "site.json");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_site_lists_all_its_files_but_the_list_itself()
    {
        var built = _site.Build();

        Assert.Equal(built.Files.Where(path => path != "build-manifest.json"), Listed(built.Json("build-manifest.json")).Keys);
        AssertTrue(built, built.Json("build-manifest.json"));
    }

    [Fact]
    public void A_manifest_outside_of_the_site_lists_every_file()
    {
        var built = _site.Build("--manifest", Manifest);

        var all = JsonDocument.Parse(File.ReadAllBytes(Manifest)).RootElement;
        Assert.Equal(built.Files, Listed(all).Keys);
        AssertTrue(built, all);
        Assert.Equal("careers 0.1.0", all.GetProperty("generator").GetString());
        Assert.Equal("https://careers.example.com/", all.GetProperty("base_url").GetString());
        Assert.Equal(["site.json"], Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(Manifest)!).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("index.html", "page")]
    [InlineData("jobs/baker/index.html", "job")]
    [InlineData("jobs/miller/index.html", "closed-job")]
    [InlineData("grinder/index.html", "hidden")]
    [InlineData("404.html", "hidden")]
    [InlineData("notes.txt", null)]
    [InlineData("feed.json", null)]
    public void A_file_says_what_it_is_to_search_engines(string path, string? kind)
    {
        var file = Listed(_site.Build().Json("build-manifest.json"))[path];

        Assert.Equal(kind, file.TryGetProperty("kind", out var value) ? value.GetString() : null);
    }

    [Fact]
    public void A_page_of_the_drafts_is_hidden() =>
        Assert.Equal("hidden", Listed(_site.With("content/jobs/draft.md", TestSite.Posting("Draft", "draft: yes")).Build("--drafts").Json("build-manifest.json"))["jobs/draft/index.html"].GetProperty("kind").GetString());

    [Fact]
    public void A_file_of_that_name_among_ones_own_is_an_error_that_names_it()
    {
        var built = _site.With("content/static/build-manifest.json", "{}").Build();

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.StartsWith("content/static/build-manifest.json: error two-outputs: ", Assert.Single(built.Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_manifest_is_left_as_it_is_and_nothing_is_published()
    {
        var built = _site.With("notes.txt", "Dear all").Build("--manifest", Path.Combine(_site.Root, "notes.txt"));

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.Contains("notes.txt: error foreign-output: ", Assert.Single(built.Diagnostics), StringComparison.Ordinal);
        Assert.Equal("Dear all", File.ReadAllText(Path.Combine(_site.Root, "notes.txt")));
        Assert.False(Directory.Exists(_site.OutputFolder));
    }

    [Fact]
    public void A_manifest_of_an_earlier_build_is_replaced()
    {
        _site.Build("--manifest", Manifest);
        var built = _site.With("content/jobs/cook.md", TestSite.Posting("Cook")).Build("--manifest", Manifest);

        Assert.Equal(ExitCode.Fine, built.ExitCode);
        Assert.Contains("jobs/cook/index.html", Listed(JsonDocument.Parse(File.ReadAllBytes(Manifest)).RootElement).Keys);
    }

    [Fact]
    public void A_manifest_that_cannot_be_written_keeps_the_last_site()
    {
        _site.Build();
        var before = File.ReadAllText(Path.Combine(_site.OutputFolder, "build-manifest.json"));
        var built = _site.With("file", "a file").With("content/jobs/cook.md", TestSite.Posting("Cook")).Build("--manifest", Path.Combine(_site.Root, "file", "site.json"));

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.Contains("file/site.json: error output-unwritable: the manifest cannot be written", Assert.Single(built.Diagnostics), StringComparison.Ordinal);
        Assert.Equal(before, built.Text("build-manifest.json"));
    }

    [Theory]
    [InlineData("out/site.json")]
    [InlineData("out")]
    [InlineData("out/lists/../site.json")]
    public void A_manifest_inside_of_the_site_is_refused(string file)
    {
        var built = _site.Build("--manifest", Path.Combine(_site.Root, file));

        Assert.Equal(ExitCode.WrongUsage, built.ExitCode);
        Assert.Contains("would be a file of the site", built.Error, StringComparison.Ordinal);
    }

    private static void AssertTrue(BuiltSite built, JsonElement manifest) => Assert.All(Listed(manifest), file =>
    {
        var bytes = built.Bytes(file.Key);
        Assert.Equal(bytes.Length, file.Value.GetProperty("size").GetInt64());
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), file.Value.GetProperty("sha256").GetString());
    });

    private static Dictionary<string, JsonElement> Listed(JsonElement manifest) =>
        manifest.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!);
}
