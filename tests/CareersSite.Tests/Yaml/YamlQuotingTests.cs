using CareersSite.Yaml;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

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
        var line = piece.ListOf().Select(pieces => new string([.. string.Concat(pieces).Where(c => c is ' ' or > ' ' and < '\u007F' or > '\u00A0' and < '\u2000')]));
        var replay = new Replay(new Rnd(20_261_122, 20_261_123), FSharpOption<int>.None);

        FsCheck.Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true).WithReplay(FSharpOption<Replay>.Some(replay)),
            Prop.ForAll(line.ToArbitrary(), text =>
            {
                var reading = Reading.OfYaml($"title: {YamlQuoting.Of(text)}\n");

                Assert.Equal("", reading.Messages);
                Assert.Equal(text, ((YamlScalar)reading.Value("title")).Text);
                Assert.True(text.Length == 0 || !((YamlScalar)reading.Value("title")).IsNothing);
            }));
    }
}
