using CareersSite.Commands;
using CareersSite.Tests.Harness;
using Markdig;
using Markdig.Syntax;

namespace CareersSite.Tests.Repository;

/// <summary>What the README shows is what the program does.</summary>
public sealed class ReadmeExampleTests
{
    private const string Settings = """
        title: Careers
        base_url: https://careers.example.com/
        organization: Example
        places: { Leipzig: { city: Leipzig, country: DE } }
        """;

    private static readonly IReadOnlyList<string> Blocks =
        [.. Markdown.Parse(RepositoryFolder.Read("README.md")).Descendants<FencedCodeBlock>().Select(block => block.Lines.ToString())];

    private static string Posting => Assert.Single(Blocks, block => block.StartsWith("---\n", StringComparison.Ordinal));

    private static string Mistyped => Posting.Replace("valid_through", "closing-date", StringComparison.Ordinal);

    [Fact]
    public void The_posting_is_published_without_a_word_of_complaint()
    {
        using var site = Site(Posting);

        var built = site.Build();

        Assert.Equal("", built.Error);
        Assert.True(built.Has("jobs/backend-engineer/index.html"));
    }

    [Fact]
    public void The_message_is_what_a_mistyped_key_gives_and_nothing_is_published()
    {
        using var site = Site(Mistyped);

        var built = site.Build();

        Assert.StartsWith(Assert.Single(Blocks, block => block.StartsWith("content/", StringComparison.Ordinal)) + "\n", built.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
        Assert.False(Directory.Exists(site.OutputFolder));
    }

    [Fact]
    public void A_code_that_the_settings_turn_into_a_warning_holds_back_one_file_alone()
    {
        var line = Assert.Single(Blocks, block => block.StartsWith("diagnostics:", StringComparison.Ordinal));
        using var site = Site(Mistyped).With("site.yml", $"{Settings}\n{line}").With("content/jobs/cook.md", TestSite.Posting("Cook"));

        var built = site.Build();

        Assert.Equal(ExitCode.Fine, built.ExitCode);
        Assert.True(built.Has("jobs/cook/index.html"));
        Assert.False(built.Has("jobs/backend-engineer/index.html"));
    }

    [Fact]
    public void The_text_is_imported_with_the_report_that_is_shown()
    {
        using var site = new TestSite().With("baker.txt", Assert.Single(Blocks, block => block.StartsWith("We are looking", StringComparison.Ordinal)));

        var result = site.Run("import", Path.Combine(site.Root, "baker.txt"));

        Assert.Equal(Assert.Single(Blocks, block => block.StartsWith("baker.txt", StringComparison.Ordinal)) + "\n\n", result.Error);
        Assert.Equal("content/jobs/night-baker.md\n", result.Output);
    }

    private static TestSite Site(string posting) => new TestSite().With("site.yml", Settings).With("content/jobs/backend-engineer.md", posting);
}
