using System.Text;
using CareersSite.Tests.Harness;
using FsCheck;
using FsCheck.Fluent;

namespace CareersSite.Tests.Yaml;

public sealed class YamlPropertyTests
{
    private const int Runs = 500;

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements(Seeds.Pieces),
        Gen.Elements(Seeds.Files),
        ArbMap.Default.GeneratorFor<char>().Select(character => character.ToString()),
        Gen.Elements("title", "Engineer", "a: b\n", "\n  c: d", "\n- e", "key:\n"));

    private static readonly Gen<string> AnyText = Piece.ListOf().Select(string.Concat);

    [Fact]
    public void No_text_makes_the_reader_throw_or_point_elsewhere() =>
        Check(AnyText, text => Places.Check(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void No_text_between_the_fences_makes_the_reader_throw_or_point_elsewhere() =>
        Check(AnyText, text => Places.Check(Encoding.UTF8.GetBytes($"---\n{text}\n---\n")));

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Check(ArbMap.Default.GeneratorFor<byte[]>(), bytes => Places.Check([.. "---\n"u8, .. bytes]));

    [Fact]
    public void Any_text_in_quotes_reads_back_equal() =>
        Check(ArbMap.Default.GeneratorFor<NonNull<string>>().ListOf(), texts =>
        {
            var written = texts.Select(text => new string([.. text.Get.Where(character => character is >= ' ' and < '\uD800' && !char.IsControl(character))])).ToList();
            var yaml = string.Join('\n', written.Select((text, number) => $"key{number}: {Quoted(text)}"));

            var reading = Reading.OfYaml(yaml);

            Assert.Equal("", reading.Messages);
            Assert.Equal(
                written.Select((text, number) => $"{text}@{number + 1}:{$"key{number}: ".Length + 1}"),
                reading.Map!.Entries.Select(entry => Reading.Show(entry.Value)));
        });

    /// <summary>In single quotes nothing is special but the quote. Control characters are dropped, and not written here.</summary>
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static void Check<T>(Gen<T> generator, Action<T> property) => ByChance.Check(generator, Runs, property);
}
