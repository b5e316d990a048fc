using CareersSite.Browser.Tests.Hosting;
using Markdig;
using Markdig.Syntax;

namespace CareersSite.Browser.Tests;

/// <summary>What the README shows is what the program does.</summary>
public sealed class ReadmeExampleTests
{
    private static readonly IReadOnlyList<string> Blocks =
        [.. Markdown.Parse(File.ReadAllText(RepositoryFolder.In("README.md"))).Descendants<FencedCodeBlock>().Select(block => block.Lines.ToString())];

    private static string Posting => Assert.Single(Blocks, block => block.StartsWith("---\n", StringComparison.Ordinal));

    private static string Message => Assert.Single(Blocks, block => block.StartsWith("content/", StringComparison.Ordinal));

    [Fact]
    public async Task The_posting_is_published_without_a_word_of_complaint()
    {
        using var root = Root(Posting);

        var said = await Programs.RunAsync(Build(root));

        Assert.True(File.Exists(Path.Combine(root.Path, "public", "jobs", "backend-engineer", "index.html")));
        Assert.DoesNotContain("backend-engineer.md", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_message_is_what_a_mistyped_key_gives_and_nothing_is_published()
    {
        using var root = Root(Posting.Replace("valid_through", "closing-date", StringComparison.Ordinal));

        var said = await Programs.RunAsync(Build(root), exitCode: 1);

        Assert.StartsWith(Message + "\n", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(root.Path, "public")));
    }

    private static ScratchFolder Root(string posting) => new ScratchFolder()
        .With("site.yml", "title: T\nbase_url: https://t.example/\norganization: {name: T}\nplaces: {Leipzig: {city: Leipzig, country: DE}}\n")
        .With("content/jobs/backend-engineer.md", posting);

    private static System.Diagnostics.ProcessStartInfo Build(ScratchFolder root) =>
        Programs.Careers("build", "--root", root.Path, "--output", Path.Combine(root.Path, "public"), "--now", BuiltSite.Today);
}
