namespace CareersSite.Tests.Yaml.Traps;

public sealed class YamlTrapsTests
{
    [Theory]
    [MemberData(nameof(YamlTraps.Traps), MemberType = typeof(YamlTraps))]
    public void A_trap_is_told_with_its_place_and_the_mended_line(string yaml, string message, string hint)
    {
        var reading = Reading.OfFrontMatter(yaml);

        Assert.Equal(message, reading.Messages);
        Assert.Equal(hint, reading.Hints);
    }

    [Theory]
    [MemberData(nameof(YamlTraps.Traps), MemberType = typeof(YamlTraps))]
    public void What_a_trap_says_stands_beside_the_line_that_it_means(string yaml, string message, string hint)
    {
        var lines = $"---\n{yaml}\n---\n".Split('\n');

        var diagnostic = Assert.Single(Reading.OfFrontMatter(yaml).Diagnostics);

        Assert.Equal(lines[diagnostic.Place.Line - 1], diagnostic.Excerpt);
        Assert.InRange(diagnostic.Place.Column, 1, diagnostic.Excerpt!.Length);
        Assert.False(string.IsNullOrEmpty(message + hint));
    }

    /// <summary>The advice must work: a line that is mended as it says is read without a word.</summary>
    [Theory]
    [MemberData(nameof(YamlTraps.Traps), MemberType = typeof(YamlTraps))]
    public void A_line_mended_as_the_hint_says_is_read(string yaml, string message, string hint)
    {
        var mended = hint[(hint.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        var isWholeFile = !yaml.Contains('\n', StringComparison.Ordinal) && hint.Contains(": ", StringComparison.Ordinal);
        if (isWholeFile)
        {
            var reading = Reading.OfFrontMatter(mended);
            Assert.Equal("", reading.Messages);
            Assert.Single(reading.Map!.Entries);
        }

        Assert.NotEmpty(message);
    }

    [Theory]
    [InlineData("title: Engineer # wanted")]
    [InlineData("title: Senior Engineer  # as on the door")]
    [InlineData("title: Level  #2")]
    [InlineData("draft: yes # until May")]
    [InlineData("draft: FALSE #no")]
    [InlineData("openings: 3 # for now")]
    [InlineData("openings: 3 #5")]
    [InlineData("date: 2027-01-31 # a Sunday")]
    [InlineData("lang: de # German")]
    [InlineData("apply: https://example.org/#jobs")]
    [InlineData("title: C# developer")]
    [InlineData("title: \"C\" # developer")]
    [InlineData("salary: # per year\n  min: 50000")]
    [InlineData("skills: [Go, Rust] # both")]
    [InlineData("title: Engineer\n# a comment\ndate: 2027-01-31")]
    public void A_comment_that_is_meant_as_one_is_passed(string yaml) => Assert.Equal("", Reading.OfFrontMatter(yaml).Messages);

    [Theory]
    [InlineData("title: “Go” and “Rust”")]
    [InlineData("title: The “best” job")]
    [InlineData("title: ‘Engineer’s guide’")]
    [InlineData("title: \"“Engineer”\"")]
    public void Curly_quotes_that_belong_to_the_text_are_passed(string yaml) => Assert.Equal("", Reading.OfFrontMatter(yaml).Messages);

    [Theory]
    [InlineData("summary: We build things.\n  You too\n  – always.")]
    [InlineData("summary:\n  We build things at 12:30\n  on https://example.org/")]
    [InlineData("summary: >-\n  Note:this\n  - and that")]
    [InlineData("skills: [\n  Go,\n  Rust\n]")]
    [InlineData("skills:\n- Go\n- Rust")]
    [InlineData("role_summary: |\n  \n# nothing yet\ntitle: Engineer")]
    [InlineData("title:\tEngineer")]
    [InlineData("summary: 'We build\n  things: good ones\n  for you.'")]
    [InlineData("summary: |\n  a\tb\n  \tc")]
    public void What_only_looks_like_a_trap_is_read_in_silence(string yaml) => Assert.Equal("", Reading.OfFrontMatter(yaml).Messages);
}
