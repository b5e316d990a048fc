using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Tests.Yaml;

public sealed class FieldTableTests
{
    private static readonly FieldTable<Dictionary<string, string>> Table = new(
        "a posting field",
        Shown("title", required: true),
        Shown("salary") with { Spellings = ["pay"] },
        Shown("valid_through") with { Spellings = ["closes"] });

    private static readonly KeyNames TheirNames = new(
        new Dictionary<string, string> { ["salary_min"] = "salary.min", ["salary_max"] = "salary.max", ["lowest"] = "salary.min", ["until"] = "closes" },
        new HashSet<string> { "layout" });

    [Theory]
    [InlineData("title: Engineer\npay: 5", "title=Engineer@1:8 salary=5@2:6")]
    [InlineData("title: Engineer\nuntil: May\nlayout: wide", "title=Engineer@1:8 valid_through=May@2:8")]
    [InlineData("title: Engineer\nsalary:", "title=Engineer@1:8")]
    [InlineData("title: Engineer\ncloses: May\nvalid_through: May", "title=Engineer@1:8 valid_through=May@2:9")]
    [InlineData("salary_min: 1\ntitle: Engineer\nsalary_max: 2", "title=Engineer@2:8 salary={min@1:1: 1@1:13, max@3:1: 2@3:13}")]
    [InlineData("title: Engineer\nsalary_min: 1\nlowest: 1", "title=Engineer@1:8 salary={min@2:1: 1@2:13}")]
    [InlineData("title: Engineer\nsalary_min:\nsalary: 5", "title=Engineer@1:8 salary=5@3:9")]
    public void Fields_are_read_by_any_of_their_names(string yaml, string expected)
    {
        var (fields, messages) = Read(yaml);

        Assert.Equal(expected, fields);
        Assert.Equal("", messages);
    }

    [Theory]
    [InlineData("title: a\ncloses: May\nvalid_through: June", "3:1 spelled-twice: 'valid_through' and 'closes' (line 2) both mean 'valid_through' but say different things")]
    [InlineData("title: a\nsalary: 5\nsalary_min: 1", "3:1 spelled-twice: 'salary_min' (line 3) and 'salary' (line 2) both give 'salary'")]
    [InlineData("title: a\nsalary_min: 1\npay: 5", "2:1 spelled-twice: 'salary_min' (line 2) and 'pay' (line 3) both give 'salary'")]
    [InlineData("title: a\nsalary_min: 1\nlowest: 2", "3:1 spelled-twice: 'lowest' (line 3) and 'salary_min' (line 2) both mean 'min' but say different things")]
    [InlineData("title: a\nsallary: 5", "2:1 unknown-key: 'sallary' is not a posting field; did you mean 'salary'?")]
    [InlineData("salary: 5", "1:1 required-key-missing: 'title' is missing")]
    public void What_does_not_fit_is_told(string yaml, string message) => Assert.Equal(message, Read(yaml).Messages);

    [Fact]
    public void Nothing_is_called_missing_where_a_line_could_not_be_read() =>
        Assert.Equal("1:9 unquoted-colon: the value of 'title' holds a colon, so it needs quotes", Read("title: a: b\nsalary: 5").Messages);

    [Fact]
    public void Thousands_of_unknown_keys_are_not_all_told()
    {
        var yaml = "title: a\n" + string.Concat(Enumerable.Range(0, 5000).Select(i => $"unknown{i}: x\n"));

        Assert.Equal(100, Read(yaml).Messages.Split('\n').Length);
    }

    private static (string Fields, string Messages) Read(string yaml)
    {
        var sink = new DiagnosticSink();
        var source = new SourceText("x.md", yaml);
        var draft = new Dictionary<string, string>();
        Table.Read(YamlReader.Read(source, sink)!, draft, new ValueReader(source, sink), TheirNames);
        return (string.Join(' ', draft.Select(each => $"{each.Key}={each.Value}")), new Reading(null, null, sink.Taken).Messages);
    }

    private static Field<Dictionary<string, string>> Shown(string name, bool required = false) =>
        new(name, FieldType.Text, "A field.", "x", (draft, value, _) => draft.Add(name, Reading.Show(value))) { IsRequired = required };
}
