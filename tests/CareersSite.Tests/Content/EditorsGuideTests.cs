using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Tests.Repository;
using CareersSite.Yaml;
using CareersSite.Yaml.Schema;

namespace CareersSite.Tests.Content;

/// <summary><c>content/README.md</c>: its tables come from the field tables.</summary>
public sealed class EditorsGuideTests
{
    private const string Update = "CAREERS_UPDATE";

    private static readonly string File = RepositoryFolder.In("content", "README.md");

    [Fact]
    public void The_tables_of_the_editors_guide_are_those_of_the_program()
    {
        var written = System.IO.File.ReadAllText(File);
        var wanted = WithTables(written);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            System.IO.File.WriteAllText(File, wanted);
            written = wanted;
        }

        Assert.True(written == wanted, $"content/README.md is out of step with the field tables. Run this test with {Update}=1 in the environment to renew it:\n"
            + $"  {Update}=1 dotnet test tests/CareersSite.Tests --filter {nameof(EditorsGuideTests)}");
    }

    [Fact]
    public void The_table_of_a_nested_map_stands_below_and_a_bar_in_a_cell_ends_none()
    {
        var parts = new FieldTable<object>("a part", Field("min", FieldType.Amount) with { Spellings = ["least"], IsRequired = true });
        var table = new FieldTable<object>("a field", Field("pay", FieldType.TextOrMap(parts)), Field("a", FieldType.OneOf("x|y")));

        Assert.Equal(
            """
            | key | what to write | meaning | example |
            | --- | --- | --- | --- |
            | `pay` | text or map | Of pay. | `1` |
            | `a` | x\|y | Of a. | `1` |

            The parts of `pay`:

            | key | or | what to write | meaning | example |
            | --- | --- | --- | --- | --- |
            | **`min`** | `least` | amount | Of min. | `1` |

            """,
            FieldGuide.Of(table));
    }

    private static Field<object> Field(string name, FieldType type) => new(name, type, $"Of {name}.", "1", (_, _, _) => { });

    private static string WithTables(string text)
    {
        text = WithTable(text, "fields of a posting", PostingFields.Table);
        text = WithTable(text, "fields of a page", PageFields.Table);
        return WithTable(text, "settings of site.yml", SiteFields.Table);
    }

    private static string WithTable(string text, string name, IFieldTable table)
    {
        var (begin, end) = ($"<!-- begin: {name} -->\n", $"<!-- end: {name} -->\n");
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        Assert.True(from >= 0 && to > from, $"content/README.md has lost its mark '{begin.Trim()}' or '{end.Trim()}'");
        return $"{text[..(from + begin.Length)]}\n{FieldGuide.Of(table)}\n{text[to..]}";
    }
}
