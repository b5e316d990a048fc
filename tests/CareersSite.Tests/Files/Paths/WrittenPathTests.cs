using System.Text.Json;
using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Files.Paths;

/// <summary>Paths that stand in files: each leads to something of the site, or to a message.</summary>
public sealed class WrittenPathTests
{
    private static readonly string[] WaysOut =
    [
        "../secret.txt", "../../../../../../../../etc/passwd", "/etc/passwd", "/../secret.txt", "a/../../secret.txt", "..", ".", "/", "//server/share", "\\..\\..\\x", "C:/x", "file:///etc/passwd",
        "%2e%2e/secret.txt", "\0", "con", "a.",
    ];

    /// <summary>For what becomes a name of ours.</summary>
    private static readonly string[] StrangeNames =
    [
        "./../secret.txt", "C:\\Windows\\x", "..%2fsecret.txt", "%00", "\u202E", "\uFEFF..", "．．/x", "nul", "aux.md", "com1", "a ", " a", "a..", "~/x", "$HOME/x", "*", "?", "a:b", "a|b", "<b>", "\n",
        "é", "e\u0301", "index.html", ".git/config", ".careers-output", "build-manifest.json", "404.html", "/jobs/", "/assets/x.css", "/feed.json/x/",
    ];

    private static readonly Dictionary<string, Action<GuardedSite, string>> Fields = new(StringComparer.Ordinal)
    {
        ["slug"] = (site, path) => Posting(site, $"slug: {path}"),
        ["id"] = (site, path) => Posting(site, $"id: {path}"),
        ["image"] = (site, path) => Posting(site, $"image: {path}"),
        ["aliases"] = (site, path) => Posting(site, $"aliases: [{path}]"),
        ["lang"] = (site, path) => Posting(site, $"lang: {path}"),
        ["translation_key"] = (site, path) => Posting(site, $"translation_key: {path}"),
        ["department"] = (site, path) => Posting(site, $"department: {path}"),
        ["location"] = (site, path) => site.With("content/jobs/baker.md", $"---\ntitle: Baker\ndate: 2026-11-01\nlocation: {{ city: {path}, country: DE }}\n---\nText\n"),
        ["slug of a page"] = (site, path) => site.With("content/pages/x.md", $"---\ntitle: X\nslug: {path}\n---\nText\n"),
        ["aliases of a page"] = (site, path) => site.With("content/pages/x.md", $"---\ntitle: X\naliases: [{path}]\n---\nText\n"),
        ["layout of a page"] = (site, path) => site.With("content/pages/x.md", $"---\ntitle: X\nlayout: {path}\n---\nText\n"),
        ["theme"] = (site, path) => site.Setting($"theme: {path}"),
        ["languages"] = (site, path) => site.Setting($"languages: [en, {path}]"),
        ["logo"] = (site, path) => site.Setting($"organization: {{ name: Example, logo: {path} }}"),
        ["image of the site"] = (site, path) => site.Setting($"image: {path}"),
        ["picture of the theme"] = (site, path) => site.Setting($"theme_params: {{ logo: {path}, hero_picture: {path} }}"),
        ["menu"] = (site, path) => site.Setting($"menu: [{path}]"),
        ["departments"] = (site, path) => site.Setting($"departments: {{ {path}: {{ image: {path} }} }}"),
        ["time_zone"] = (site, path) => site.Setting($"time_zone: {path}"),
        ["index_now_key"] = (site, path) => site.Setting($"index_now_key: {path}"),
        ["extends"] = (site, path) => site.Theme("theme.yml", $"name: own\nextends: {path}\n"),
        ["include"] = (site, path) => site.Theme("partials/brand.sbn-html", $"{{{{ include {path} }}}}"),
        ["asset"] = (site, path) => site.Theme("partials/brand.sbn-html", $"{{{{ asset {path} }}}}"),
        ["include of a style sheet"] = (site, path) => site.Theme("assets/site.sbn-css", $"{{{{ include {path} }}}}"),
        ["import of a script"] = (site, path) => site.Theme("assets/own.js", $"import {path};\n"),
    };

    public static TheoryData<string> Names => [.. Fields.Keys];

    /// <summary>Every path in every field: few come so far that a site is built.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_path_in_a_field_never_leads_out_of_the_root(string field) => Parallel.ForEach(WaysOut, path => Build(field, path));

    [Theory]
    [InlineData("slug")]
    [InlineData("aliases")]
    [InlineData("department")]
    [InlineData("aliases of a page")]
    public void A_strange_name_in_a_field_is_an_address_or_a_message(string field) => Parallel.ForEach(StrangeNames, path => Build(field, path));

    [Theory]
    [InlineData("image: ../secret.png", "path-leaves-folder")]
    [InlineData("slug: ../x", "bad-slug")]
    [InlineData("aliases: [/../x/]", "bad-alias")]
    [InlineData("lang: ../x", "unknown-language")]
    public void What_leads_out_is_told_at_its_place(string line, string code)
    {
        using var site = new GuardedSite();
        Posting(site, line);

        var built = site.Build();

        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.Contains(built.Diagnostics, each => each.StartsWith("content/jobs/baker.md:5:", StringComparison.Ordinal) && each.Contains($" {code}: ", StringComparison.Ordinal));
    }

    private static void Build(string field, string path)
    {
        using var site = new GuardedSite();
        Fields[field](site, JsonSerializer.Serialize(path));

        Assert.NotNull(site.Build());
    }

    private static void Posting(GuardedSite site, string line) => site.With("content/jobs/baker.md", TestSite.Posting("Baker", line));
}
