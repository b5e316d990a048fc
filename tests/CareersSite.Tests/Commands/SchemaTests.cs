using System.Collections.Concurrent;
using System.Text.Json;
using CareersSite.Commands;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Tests.Harness;
using CareersSite.Tests.Repository;
using CareersSite.Theming;
using CareersSite.Yaml;

namespace CareersSite.Tests.Commands;

public sealed class SchemaTests
{
    private static readonly ConcurrentDictionary<string, JsonElement> Printed = new();

    public static TheoryData<string> Kinds => ["posting", "page", "site", "theme"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_is_of_the_edition_that_tools_know_and_the_same_each_time(string kind)
    {
        using var site = new TestSite();
        var (first, second) = (site.Run("schema", kind), site.Run("schema", kind, "--now", "2031-01-01"));

        var schema = JsonDocument.Parse(first.Output).RootElement;

        Assert.Equal(ExitCode.Fine, first.ExitCode);
        Assert.Equal(first.Output, second.Output);
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.DoesNotContain('\r', first.Output);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_key_and_spelling_is_there_with_what_it_means_and_an_example_that_fits(string kind)
    {
        var properties = Schema(kind).GetProperty("properties");

        Assert.Equal(TableOf(kind).Fields.SelectMany(field => field.Keys), properties.EnumerateObject().Select(property => property.Name));
        Assert.All(properties.EnumerateObject(), property =>
        {
            Assert.NotEqual("", property.Value.GetProperty("description").GetString());
            Assert.Empty(SchemaChecker.Check(property.Value, Assert.Single(property.Value.GetProperty("examples").EnumerateArray())));
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_example_is_read_without_a_word(string kind) => Assert.All(
        TableOf(kind).Fields,
        field => Assert.DoesNotContain(ProblemsIn(kind, $"{field.Name}: {field.Example}\n"), problem => problem.Code != "required-key-missing"));

    [Fact]
    public void The_demo_site_fits_its_schemas()
    {
        string[] Files(string folder) =>
            [.. Directory.EnumerateFiles(RepositoryFolder.In("content", folder), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        var (postings, pages) = (Files("jobs"), Files("pages"));

        Assert.True(postings.Length > 20);
        Assert.All(postings, file => Assert.Empty(SchemaChecker.Check(Schema("posting"), FrontMatterJson.OfFile(file))));
        Assert.All(pages, file => Assert.Empty(SchemaChecker.Check(Schema("page"), FrontMatterJson.OfFile(file))));
        Assert.Empty(SchemaChecker.Check(Schema("site"), FrontMatterJson.OfYaml(RepositoryFolder.Read("site.yml"))));
        Assert.Empty(SchemaChecker.Check(Schema("theme"), FrontMatterJson.OfYaml(RepositoryFolder.Read("themes", "default", "theme.yml"))));
    }

    [Theory]
    [InlineData("department: Bakery", "$: anyOf")]
    [InlineData("title:", "$.title: type")]
    [InlineData("title: [Baker]", "$.title: type")]
    [InlineData("title: Baker\nclosing-date: 2027-01-31", "$.closing-date: false")]
    [InlineData("title: Baker\ndraft: perhaps", "$.draft: anyOf")]
    [InlineData("title: Baker\nopenings: 0", "$.openings: minimum")]
    [InlineData("title: Baker\nopenings: two", "$.openings: pattern")]
    [InlineData("title: Baker\nremote: sometimes", "$.remote: anyOf")]
    [InlineData("title: Baker\nsalary: { minn: 1 }", "$.salary: anyOf")]
    [InlineData("title: Baker\nsalary: { unit: decade }", "$.salary: anyOf")]
    [InlineData("title: Baker\nlocation: [{ town: Lyon }]", "$.location: anyOf")]
    [InlineData("title: Baker\norganization: { url: \"https://example.com/\" }", "$.organization: anyOf")]
    [InlineData("title: Baker\nextra: some", "$.extra: type")]
    [InlineData("title: Baker\nskills: { a: b }", "$.skills: anyOf")]
    public void Front_matter_with_a_mistake_does_not_fit(string yaml, string where) =>
        Assert.Equal([where], SchemaChecker.Check(Schema("posting"), FrontMatterJson.OfYaml(yaml)));

    [Theory]
    [InlineData("jobtitle: Baker")]
    [InlineData("title: 1984")]
    [InlineData("title: Baker\ndate:\nsummary: ~")]
    [InlineData("title: Baker\ndraft: \"ON\"\nfeatured: true\nremote: Fully Remote")]
    [InlineData("title: Baker\nsalary: 62,000–72,000 EUR per year")]
    [InlineData("title: Baker\nsalary: { min: 15.50, max: \"18,000\", currency: eur, unit: stündlich }")]
    [InlineData("title: Baker\nlocations: [Lyon, { city: Nantes, country: FR }]\nskills: Bread, Cake\nopenings: \"2\"")]
    [InlineData("title: Baker\nextra: { a: [1, { b: c }] }")]
    public void Front_matter_as_people_write_it_fits(string yaml) =>
        Assert.Empty(SchemaChecker.Check(Schema("posting"), FrontMatterJson.OfYaml(yaml)));

    /// <summary>All but a plain 'true', which no title is meant to be: the reader takes it for a text, the schema marks it.</summary>
    public static TheoryData<string, string> Probes
    {
        get
        {
            string[] values =
            [
                "text", "\"text\"", "yes", "\"No\"", "0", "-1", "7", "\"7\"", "1.5", "90 days", "keep", "2027-01-31", "2027-01-31T09:00:00Z",
                "https://example.com/", "/about/", "a@example.com", "[a, b]", "[]", "{ a: b }", "{}", "[{ a: b }]", "a.png", "en", "UTC", "full-time",
                "off", "hybrid", "Berlin, Germany", "{ city: Berlin }", "[{ city: Berlin }, Rome]", "{ name: Example }", "{ Berlin: { city: Berlin } }",
                "{ min: 1, max: 2, currency: EUR, unit: year }", "{ min: 12, max: 24 }", "{ Bakery: }", "{ Bakery: We bake. }", "{ json: no }", "TBD",
                "{ synonyms: { a: b } }", "{ country-missing: OFF }", "[about, { title: A, url: /a/ }]", "~", "", "{ a: { type: text, default: 5 } }",
            ];
            return [.. from kind in Kinds from value in values select (kind.Data, value)];
        }
    }

    [Theory]
    [MemberData(nameof(Probes))]
    public void What_the_reader_takes_the_schema_takes_too(string kind, string value)
    {
        var schema = Schema(kind).GetProperty("properties");
        foreach (var key in TableOf(kind).Fields.Where(field => !IsNothing(value) || !field.IsRequired).SelectMany(field => field.Keys))
        {
            var yaml = $"{key}: {value}\n";
            var isTaken = !ProblemsIn(kind, yaml).Any(problem =>
                problem.Severity == Severity.Error && (problem.Code != "required-key-missing" || problem.Place.Column > 1));

            var faults = SchemaChecker.Check(schema.GetProperty(key), FrontMatterJson.OfYaml(yaml).GetProperty(key));

            Assert.True(!isTaken || faults.Count == 0, $"'{key}: {value}' is read without an error, but the schema says {string.Join(", ", faults)}");
        }
    }

    [Fact]
    public void The_keys_that_a_site_adds_are_in_the_schema_of_its_postings()
    {
        using var site = new TestSite().With("site.yml", """
            title: Careers
            base_url: https://careers.example.com/
            organization: Example
            fields: { until: valid_through, pay_from: salary.min, open: draft unless yes, role: title }
            ignore_fields: [layout, weight]
            """);

        var schema = JsonDocument.Parse(site.Run("schema", "posting").Output).RootElement;

        Assert.Empty(Faults("role: Baker\nuntil: 2027-01-31\npay_from: 5\nopen: [any]\nlayout: { a: b }\nweight: heavy"));
        Assert.Equal(["$.pay_from: type"], Faults("role: Baker\npay_from: [1]"));
        Assert.Equal(["$: anyOf"], Faults("until: 2027-01-31"));
        Assert.StartsWith("Means 'salary.min', by 'fields' in site.yml.", schema.GetProperty("properties").GetProperty("pay_from").GetProperty("description").GetString(), StringComparison.Ordinal);

        IReadOnlyList<string> Faults(string yaml) => SchemaChecker.Check(schema, FrontMatterJson.OfYaml(yaml));
    }

    [Fact]
    public void A_schema_is_printed_where_there_is_no_site_and_for_no_other_kind()
    {
        using var site = new TestSite();
        site.Delete("site.yml");

        Assert.Equal(Schema("posting").GetRawText(), JsonDocument.Parse(site.Run("schema", "posting").Output).RootElement.GetRawText());
        Assert.Equal(ExitCode.WrongUsage, site.Run("schema", "feed").ExitCode);
        Assert.Equal(ExitCode.WrongUsage, site.Run("schema").ExitCode);
    }

    private static bool IsNothing(string value) => value is "~" or "";

    private static JsonElement Schema(string kind) => Printed.GetOrAdd(kind, _ =>
    {
        using var site = new TestSite();
        return JsonDocument.Parse(site.Run("schema", kind).Output).RootElement;
    });

    private static IFieldTable TableOf(string kind) => kind switch
    {
        "posting" => PostingFields.Table,
        "page" => PageFields.Table,
        "site" => SiteFields.Table,
        _ => ThemeManifest.Table,
    };

    private static IReadOnlyCollection<Diagnostic> ProblemsIn(string kind, string yaml)
    {
        var sink = new DiagnosticSink();
        var source = new SourceText("x.yml", yaml);
        var (map, reader) = (YamlReader.Read(source, sink)!, new ValueReader(source, sink) { Languages = kind == "site" ? ["en", "de"] : [] });
        switch (kind)
        {
            case "posting":
                PostingFields.Table.Read(map, new PostingDraft(Items.Posting(), new SiteSettings()), reader);
                break;
            case "page":
                PageFields.Table.Read(map, new PageDraft(Items.Page(), new SiteSettings()), reader);
                break;
            case "site":
                SiteFields.Table.Read(map, new SiteSettings(), reader);
                break;
            default:
                ThemeManifest.Table.Read(map, new ThemeManifest(), reader);
                break;
        }

        return sink.Taken;
    }

    /// <summary>What is filled while a table is read.</summary>
    private static class Items
    {
        public static Posting Posting() => new() { File = "x.md", Body = default, BodyLine = 1 };

        public static ContentPage Page() => new() { File = "x.md", Body = default, BodyLine = 1 };
    }
}
