namespace CareersSite.Tests.Yaml;

public sealed class RecoveryTests
{
    [Fact]
    public void One_fault_does_not_hide_the_next()
    {
        var reading = Reading.OfFrontMatter(
            """
            title: Engineer: Backend
            location: "Berlin
            team: Platform
            skills: [Go, Rust
            level: C # two
            extra:
              a: @b
            team: Other
            """);

        Assert.Equal(
            """
            2:16 unquoted-colon
            3:11 quote-not-closed
            5:9 bracket-not-closed
            6:10 comment-in-value
            8:6 special-start
            9:1 duplicate-key
            """,
            string.Join('\n', reading.Diagnostics.Select(each => $"{each.Place.Line}:{each.Place.Column} {each.Code}")),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void What_can_be_read_is_kept_and_the_map_says_that_it_is_not_whole()
    {
        var reading = Reading.OfFrontMatter("title: Engineer: Backend\nteam: Platform\nskills:\n- Go\n- Rust");

        Assert.Equal("{team@3:1: Platform@3:7, skills@4:1: [Go@5:3, Rust@6:3]}", Reading.Show(reading.Map));
        Assert.False(reading.Map!.IsWhole);
    }

    [Fact]
    public void Prose_between_the_fences_is_told_once()
    {
        var reading = Reading.OfFrontMatter("title: Engineer\n\nWe look for somebody\nwho likes to build,\n\nand to mend.\ndate: 2027-01-31");

        Assert.Equal("no-colon", reading.Codes);
        Assert.Equal(4, reading.Diagnostics.Single().Place.Line);
        Assert.Equal(2, reading.Map!.Entries.Count);
    }

    [Fact]
    public void A_text_in_quotes_over_several_lines_is_not_taken_for_an_open_one()
    {
        var reading = Reading.OfFrontMatter("summary: \"We build\n  things: good ones\n  for you.\"\ntitle: a: b");

        Assert.Equal("unquoted-colon", reading.Codes);
        Assert.Equal("We build things: good ones for you.@2:10", Reading.Show(reading.Value("summary")));
    }

    [Fact]
    public void A_list_in_brackets_over_several_lines_is_not_taken_for_an_open_one()
    {
        var reading = Reading.OfFrontMatter("skills: [\n  Go,\n  Rust\n]\ntitle: a: b");

        Assert.Equal("unquoted-colon", reading.Codes);
    }

    [Fact]
    public void Nothing_inside_a_block_of_text_is_a_trap()
    {
        var reading = Reading.OfFrontMatter("summary: |\n  title: a: b\n  - @x\n  \"open\ntitle: a: b");

        Assert.Equal("6:9 unquoted-colon: the value of 'title' holds a colon, so it needs quotes", reading.Messages);
    }

    [Fact]
    public void Nor_is_anything_where_the_line_below_the_block_is_one()
    {
        var reading = Reading.OfFrontMatter("extra:\n  a: |\n    b: c: d\n    @e\n  f: g: h");

        Assert.Equal("6:7 unquoted-colon: the value of 'f' holds a colon, so it needs quotes", reading.Messages);
    }
}
