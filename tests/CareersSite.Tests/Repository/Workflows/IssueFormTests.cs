using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>What people write into the form "New posting" is what stands in the posting.</summary>
public sealed class IssueFormTests
{
    private static readonly IssueForm Form = new();

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["title"] = "Night Guard, Pumping Station",
        ["department"] = "Operations",
        ["location"] = "Leipzig, Germany",
        ["remote"] = "On site",
        ["employment-type"] = "Part-time",
        ["salary"] = "32,000–36,000 EUR per year",
        ["closes"] = "2027-01-31",
        ["text"] = "You walk the halls at night.\n\n### Your day\n\n- Walk.\n- Listen.\n\n#### At noon\n\nSleep.",
        ["apply"] = "jobs@example.com",
    };

    public static TheoryData<string> EmploymentTypes => [.. Form.OptionsOf("employment-type")];

    public static TheoryData<string> WorkModes => [.. Form.OptionsOf("remote")];

    [Fact]
    public void Nobody_starts_the_workflow_by_opening_an_issue() => Assert.Empty(Form.Labels);

    [Fact]
    public void Each_answer_stands_in_the_posting()
    {
        Assert.Equal(Form.Ids.Order(), Answers.Keys.Order());
        var (fields, body) = Import(Answers);

        Assert.Equal(
            new Dictionary<string, string>
            {
                ["title"] = "Night Guard, Pumping Station",
                ["department"] = "Operations",
                ["location"] = "Leipzig, Germany",
                ["remote"] = "no",
                ["employment_type"] = "Part-time",
                ["salary"] = "32,000–36,000 EUR per year",
                ["valid_through"] = "2027-01-31",
                ["apply"] = "jobs@example.com",
            }.OrderBy(field => field.Key),
            fields.OrderBy(field => field.Key));
        Assert.Equal(
            ["Your day", "At noon"],
            Markdig.Markdown.Parse(body).OfType<Markdig.Syntax.HeadingBlock>().Select(heading => heading.Inline!.FirstChild!.ToString()!));
        Assert.DoesNotContain("Apply", body, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_left_empty_is_in_no_field()
    {
        var (fields, _) = Import(Answers.Where(answer => answer.Key is "title" or "location" or "text").ToDictionary());

        Assert.Equal(["location", "title"], fields.Keys.Order());
    }

    [Theory]
    [MemberData(nameof(EmploymentTypes))]
    public void Each_kind_of_contract_can_be_published(string type) => AssertPublished("employment-type", type, "employment_type");

    [Theory]
    [MemberData(nameof(WorkModes))]
    public void Each_way_of_working_can_be_published(string mode) => AssertPublished("remote", mode, "remote");

    private static void AssertPublished(string id, string answer, string field)
    {
        using var site = new TestSite().With("issue.md", Form.Filled(new Dictionary<string, string>(Answers) { [id] = answer }));
        Assert.Equal(0, site.Run("import", Path.Combine(site.Root, "issue.md")).ExitCode);

        Assert.Contains(field, FieldsOf(File.ReadAllText(Directory.GetFiles(Path.Combine(site.Root, "content"), "*.md", SearchOption.AllDirectories).Single())).Fields.Keys);
        Assert.DoesNotContain(site.Run("check").Diagnostics, line => line.Contains(": error ", StringComparison.Ordinal));
    }

    private static (Dictionary<string, string> Fields, string Body) Import(IReadOnlyDictionary<string, string> answers)
    {
        using var site = new TestSite().With("issue.md", Form.Filled(answers));
        var run = site.Run("import", Path.Combine(site.Root, "issue.md"), "--dry-run");
        Assert.Equal(0, run.ExitCode);
        return FieldsOf(run.Output);
    }

    private static (Dictionary<string, string> Fields, string Body) FieldsOf(string posting)
    {
        var parts = posting.Split("---\n", 3);
        return (YamlNodes.Root(parts[1]).ToDictionary(field => field.Key.ToString(), field => field.Value.ToString()), parts[2]);
    }
}
