using System.Globalization;
using CareersSite.Yaml;

namespace CareersSite.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("title: Engineer", "{title@1:1: Engineer@1:8}")]
    [InlineData("title: 'It''s'", "{title@1:1: It's@1:8}")]
    [InlineData("\"a b\": \"\\u00e9\\n\"", "{a b@1:1: é\n@1:8}")]
    [InlineData("a:\n- b\n- c: d", "{a@1:1: [b@2:3, {c@3:3: d@3:6}]}")]
    [InlineData("a: [b, {c: d}]", "{a@1:1: [b@1:5, {c@1:9: d@1:12}]}")]
    [InlineData("a: |\n  b\n  c\nd: e", "{a@1:1: b\nc\n@1:4, d@4:1: e@4:4}")]
    [InlineData("a: b\n  c", "{a@1:1: b c@1:4}")]
    [InlineData("---\na: b\n...\n", "{a@2:1: b@2:4}")]
    [InlineData("%YAML 1.2\n---\na: b\n", "{a@3:1: b@3:4}")]
    [InlineData("a:\nb: c", "{a@1:1: @1:3, b@2:1: c@2:4}")]
    [InlineData("a: b\r\nc: d\r\n", "{a@1:1: b@1:4, c@2:1: d@2:4}")]
    public void Values_know_where_they_stand(string yaml, string shown)
    {
        var reading = Reading.OfYaml(yaml);

        Assert.Equal(shown, Reading.Show(reading.Map));
        Assert.Equal("", reading.Messages);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("~")]
    public void Nothing_is_an_empty_map(string yaml)
    {
        var reading = Reading.OfYaml(yaml);

        Assert.Equal("{}", Reading.Show(reading.Map));
        Assert.True(reading.Map!.IsWhole);
        Assert.Empty(reading.Diagnostics);
    }

    [Fact]
    public void Only_a_value_without_quotes_can_mean_nothing()
    {
        var reading = Reading.OfYaml("a: ~\nb: '~'\nc: null\nd: \"null\"");

        Assert.Equal([true, false, true, false], reading.Map!.Entries.Select(entry => ((YamlScalar)entry.Value).IsNothing));
    }

    [Fact]
    public void A_second_document_is_refused()
    {
        var reading = Reading.OfYaml("a: b\n---\nc: d\n");

        Assert.Equal("2:1 several-documents: a second document begins here, but one file holds one document", reading.Messages);
        Assert.Equal("{a@1:1: b@1:4}", Reading.Show(reading.Map));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(40)]
    public void A_duplicate_key_is_found_among_many_and_the_first_is_kept(int number)
    {
        var lines = Enumerable.Range(1, 40).Select(i => $"key{i}: first").Append($"key{number}: other");

        var reading = Reading.OfYaml(string.Join('\n', lines));

        Assert.Equal($"41:1 duplicate-key: 'key{number}' is already given on line {number}", reading.Messages);
        Assert.Equal("first", ((YamlScalar)reading.Value($"key{number}")).Text);
    }

    [Theory]
    [InlineData(32, "")]
    [InlineData(33, "1:35 nested-too-deep: lists and maps are nested more than 32 deep here")]
    public void Nesting_ends_at_32(int depth, string messages)
    {
        // The map at the top is the first of them.
        var lists = depth - 1;
        var reading = Reading.OfYaml($"a: {new string('[', lists)}x{new string(']', lists)}");

        Assert.Equal(messages, reading.Messages);
        Assert.Equal(messages.Length == 0, reading.Map!.IsWhole);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_file_of_nothing_but_brackets_is_given_up_quickly(char bracket) =>
        Assert.NotEmpty(Reading.OfYaml(new string(bracket, 1_000_000)).Diagnostics);

    /// <summary>Whatever is said of a line must not be looked up anew for each of a hundred thousand faults in it.</summary>
    [Theory]
    [InlineData("a: [{0}]", "*a, ")]
    [InlineData("a: [{0}]", "&a b, ")]
    [InlineData("a: [{0}]", "!a b, ")]
    [InlineData("a: [{0}]", "“a”, ")]
    [InlineData("a: [{0}]", "[a]: b, ")]
    [InlineData("a: {{{0}}}", "\tb: c, ")]
    [InlineData("a: {{{0}}}", "[a]: b, ")]
    [InlineData("a: [{0}", "\"a, ")]
    [InlineData("a: {0}", "b: ")]
    [InlineData("a: {0}", "b #")]
    [InlineData("{0}", "- ")]
    [InlineData("{0}", "? ")]
    [InlineData("{0}", "a: @\n")]
    [InlineData("{0}", "- a: b: c\n")]
    [InlineData("a:{0}", "\n b")]
    [InlineData("a:{0}", "\n- b: “c” # d")]
    [InlineData("a: |\n{0}", " \n")]
    [InlineData("{0}", "&a ")]
    public void A_file_of_one_fault_after_the_other_is_read_quickly(string format, string fault)
    {
        var faults = string.Concat(Enumerable.Repeat(fault, 500_000 / fault.Length));

        Assert.InRange(Reading.OfYaml(string.Format(CultureInfo.InvariantCulture, format, faults)).Diagnostics.Count, 0, 200);
    }

    [Fact]
    public void A_nul_character_does_not_cut_the_text_in_silence() =>
        Assert.Equal("2:5 nul-byte: there is a NUL byte here, which no text holds", Reading.OfYaml("a: b\nc: d\0e\nf: g").Messages);

    [Fact]
    public void Ten_thousand_faults_are_not_all_told()
    {
        var reading = Reading.OfYaml(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"key{i}: a: b\n")));

        Assert.Equal(100, reading.Diagnostics.Count);
    }

    [Fact]
    public void Warnings_do_not_crowd_out_an_error()
    {
        var warnings = string.Concat(Enumerable.Range(0, 200).Select(i => $"key{i}: C # developer\n"));

        var reading = Reading.OfYaml(warnings + "title: *bold\n");

        Assert.Equal(1, reading.Diagnostics.Count(each => each.Code == "anchor"));
    }
}
