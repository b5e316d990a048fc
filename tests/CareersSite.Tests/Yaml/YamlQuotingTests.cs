using CareersSite.Tests.Harness;
using CareersSite.Yaml;
using FsCheck.Fluent;

namespace CareersSite.Tests.Yaml;

public sealed class YamlQuotingTests
{
    [Theory]
    [InlineData("Senior Data Engineer", "Senior Data Engineer")]
    [InlineData("Bäcker (m/w/d)", "Bäcker (m/w/d)")]
    [InlineData("Engineer: Backend", "'Engineer: Backend'")]
    [InlineData("C# lead", "'C# lead'")]
    [InlineData("it's", "\"it's\"")]
    [InlineData("it's \"so\"", "'it''s \"so\"'")]
    [InlineData("it's a\\b", "'it''s a\\b'")]
    [InlineData("Yes", "'Yes'")]
    [InlineData("Null", "'Null'")]
    [InlineData("1984", "'1984'")]
    [InlineData("", "''")]
    [InlineData("x ", "'x '")]
    public void Quotes_stand_where_they_are_needed_and_nowhere_else(string text, string yaml) => Assert.Equal(yaml, YamlQuoting.Of(text));

    [Fact]
    public void Any_line_reads_back_equal()
    {
        var piece = Gen.OneOf(Gen.Elements(Seeds.Pieces), Gen.Elements("title", "Engineer", "yes", "null", "1", "é", "😀"));
        var line = piece.ListOf().Select(pieces => string.Concat(string.Concat(pieces).Where(c => c is >= ' ' and < '\u007F' or > '\u00A0' and < '\u2000')));

        ByChance.Check(line, 1000, text =>
        {
            var reading = Reading.OfYaml($"title: {YamlQuoting.Of(text)}\n");

            Assert.Equal("", reading.Messages);
            Assert.Equal(text, ((YamlScalar)reading.Value("title")).Text);
            Assert.True(text.Length == 0 || !((YamlScalar)reading.Value("title")).IsNothing);
        });
    }
}
