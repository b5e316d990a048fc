using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Tests.Yaml;

public sealed class ValueReaderTests
{
    [Theory]
    [InlineData("v: true", true)]
    [InlineData("v: 'Yes'", true)]
    [InlineData("v: ON", true)]
    [InlineData("v: no", false)]
    [InlineData("v: \"False\"", false)]
    [InlineData("v: off", false)]
    [InlineData("v: maybe", null)]
    [InlineData("v: [yes]", null)]
    public void Yes_and_no_have_many_spellings(string yaml, bool? expected) =>
        Assert.Equal(expected, Read(yaml, (reader, value) => reader.YesNo(value), expected is null));

    [Theory]
    [InlineData("v: 3", 3)]
    [InlineData("v: '-2'", -2)]
    [InlineData("v: three", null)]
    [InlineData("v: 3.5", null)]
    [InlineData("v: -11", null)]
    public void A_whole_number_is_not_below_the_least(string yaml, int? expected) =>
        Assert.Equal(expected, Read(yaml, (reader, value) => reader.WholeNumber(value, least: -10), expected is null));

    [Theory]
    [InlineData("v: Go, Rust,, ", "Go|Rust")]
    [InlineData("v: [Go, '', Rust]", "Go|Rust")]
    [InlineData("v:\n- Go\n- Rust", "Go|Rust")]
    public void Texts_are_a_list_or_stand_between_commas(string yaml, string expected) =>
        Assert.Equal(expected, Read(yaml, (reader, value) => string.Join('|', reader.Texts(value)), isWrong: false));

    [Fact]
    public void A_sentence_keeps_its_commas() =>
        Assert.Equal("Why us, and why now?", Read("v: Why us, and why now?", (reader, value) => reader.Sentences(value).Single(), isWrong: false));

    [Fact]
    public void A_single_value_is_a_list_of_one() =>
        Assert.Equal("a@1:4", Reading.Show(ValueReader.List(Reading.OfYaml("v: a").Value("v")).Single()));

    [Theory]
    [InlineData("v: [a]", "1:4 wrong-type: a text is expected here, but this is a list")]
    [InlineData("v: {a: b}", "1:4 wrong-type: a text is expected here, but this is a map")]
    public void A_text_is_not_made_of_anything_else(string yaml, string message)
    {
        var sink = new DiagnosticSink();
        var source = new SourceText("x.yml", yaml);

        Assert.Null(new ValueReader(source, sink).Text(YamlReader.Read(source, sink)!.Entries[0].Value));
        Assert.Equal(message, new Reading(null, null, sink.Taken).Messages);
    }

    private static T Read<T>(string yaml, Func<ValueReader, YamlValue, T> read, bool isWrong)
    {
        var sink = new DiagnosticSink();
        var source = new SourceText("x.yml", yaml);
        var result = read(new ValueReader(source, sink), YamlReader.Read(source, sink)!.Entries[0].Value);
        Assert.Equal(isWrong, sink.HasErrors);
        return result;
    }
}
