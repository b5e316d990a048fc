using System.Text;
using System.Text.Json;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Tests.Harness;
using CareersSite.Yaml;
using CareersSite.Yaml.Schema;
using FsCheck;
using FsCheck.Fluent;

namespace CareersSite.Tests.Content;

public sealed class FieldTableTests
{
    private const int Runs = 400;

    private static readonly JsonElement Schema = JsonDocument.Parse(new SchemaDocument("x", PostingFields.Table).ToUtf8()).RootElement;

    /// <summary>Some fields in some order, each under one of its keys, in any style; comments and blank lines among them.</summary>
    private static readonly Gen<(string Yaml, Dictionary<string, string> Expected)> FrontMatter =
        from count in Gen.Choose(0, PostingFields.Table.Fields.Count - 1)
        from others in Gen.Shuffle(PostingFields.Table.Fields.Where(field => !field.IsRequired).ToArray())
        from fields in Gen.Shuffle(PostingFields.Table.Fields.Where(field => field.IsRequired).Concat(others.Take(count)).ToArray())
        from entries in Gen.CollectToList(fields, Entry)
        from lineEnd in Gen.Elements("\n", "\r\n")
        select (
            string.Join('\n', entries.Select(entry => entry.Yaml)).Replace("\n", lineEnd, StringComparison.Ordinal),
            entries.ToDictionary(entry => entry.Field, entry => entry.Expected));

    [Fact]
    public void Any_front_matter_that_the_table_allows_reads_back_equal() => ByChance.Check(FrontMatter, Runs, written =>
    {
        var sink = new DiagnosticSink();
        var posting = Read(written.Yaml, sink);

        Assert.DoesNotContain(sink.Taken, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.All(PostingSamples.Read.Where(field => field.Value is not null), field =>
            Assert.Equal((field.Key, Expected(field.Key, written.Expected)), (field.Key, Normal(field.Value(posting!)))));
    });

    [Fact]
    public void Any_front_matter_that_the_table_allows_fits_the_schema() =>
        ByChance.Check(FrontMatter, Runs, written => Assert.Empty(SchemaChecker.Check(Schema, FrontMatterJson.OfYaml(written.Yaml))));

    [Fact]
    public void Every_field_of_a_posting_is_in_these_tests() =>
        Assert.Equal(PostingFields.Table.Fields.Select(field => field.Name), PostingSamples.Read.Keys);

    private static Gen<(string Field, string Yaml, string Expected)> Entry(Field field) =>
        from key in Gen.Elements(field.Keys.ToArray())
        from sample in PostingSamples.Of(field)
        from before in Gen.Frequency((8, Gen.Constant("")), (1, Gen.Constant("\n")), (1, Gen.Constant("# a note: with a colon\n")))
        from yaml in YamlStyles.Entry(key, sample.Value, "")
        select (field.Name, before + yaml, sample.Expected);

    /// <summary>What the front matter says, else what a posting is without it.</summary>
    private static string Expected(string field, Dictionary<string, string> written) =>
        written.TryGetValue(field, out var expected) ? expected : field switch
        {
            "id" => written.GetValueOrDefault("slug", "baker"),
            "slug" or "translation_key" => "baker",
            "lang" => "en",
            "draft" or "featured" => "False",
            "remote" => "No",
            _ => "",
        };

    /// <summary>A picture that has only its words has no path, which says the same as no picture.</summary>
    private static string Normal(string? read) => read ?? "";

    private static Posting? Read(string yaml, DiagnosticSink sink)
    {
        var bytes = Encoding.UTF8.GetBytes($"---\n{yaml}\n---\nText.\n");
        var reader = new PostingReader(new SiteSettings { Languages = ["en", "de"] });
        return reader.Read(new SiteFile("content/jobs/baker.md", bytes.Length, default), bytes, sink);
    }
}
