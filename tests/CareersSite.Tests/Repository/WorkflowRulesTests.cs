namespace CareersSite.Tests.Repository;

public sealed class WorkflowRulesTests
{
    private const string Good = """
        on: push
        permissions: {}
        jobs:
          a:
            timeout-minutes: 5
            permissions:
              contents: read
            steps:
              - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
                with:
                  persist-credentials: false
              - env:
                  TITLE: ${{ github.event.pull_request.title }}
                run: echo "$TITLE"
        """;

    public static TheoryData<string> Files => [.. Workflow.All().Select(workflow => workflow.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_keeps_to_the_rules(string file) =>
        Assert.Empty(WorkflowRules.Violations(Workflow.Parse(file, RepositoryFolder.Read(".github", "workflows", file))));

    [Fact]
    public void Every_right_on_the_list_is_asked_for() => Assert.Empty(WorkflowRules.Unused(Workflow.All()));

    [Fact]
    public void One_action_has_one_pin_everywhere()
    {
        var pins = Workflow.All().SelectMany(workflow => workflow.Jobs).SelectMany(job => job.Steps).Select(step => step.Uses).OfType<string>().Distinct();

        Assert.All(pins.GroupBy(uses => uses.Split('@')[0]), versions => Assert.Single(versions));
    }

    [Fact]
    public void A_workflow_that_keeps_to_the_rules_is_left_alone() => Assert.Empty(WorkflowRules.Violations(Workflow.Parse("good.yml", Good)));

    [Theory]
    [InlineData("checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "checkout@v7", "'actions/checkout@v7' is not pinned")]
    [InlineData(" # v7.0.1", "", "is not pinned")]
    [InlineData(" # v7.0.1", " # newest", "is not pinned")]
    [InlineData("permissions: {}", "", "states no permissions")]
    [InlineData("permissions: {}", "permissions: write-all", "to every job")]
    [InlineData("permissions: {}", "permissions: {contents: write}", "to every job")]
    [InlineData("contents: read", "contents: write", "bad.yml a contents: write: is not allowed")]
    [InlineData("    permissions:\n      contents: read\n", "", "states no permissions of its own")]
    [InlineData("timeout-minutes: 5", "runs-on: ubuntu-24.04", "timeout-minutes")]
    [InlineData("persist-credentials: false", "persist-credentials: true", "leaves its token behind")]
    [InlineData("        with:\n          persist-credentials: false\n", "", "leaves its token behind")]
    [InlineData("echo \"$TITLE\"", "echo \"${{ github.event.pull_request.title }}\"", "into the script itself")]
    [InlineData("echo \"$TITLE\"", "git checkout ${{ github.head_ref }}", "into the script itself")]
    public void A_workflow_that_breaks_a_rule_is_found(string part, string worse, string expected)
    {
        var text = Good.Replace(part, worse, StringComparison.Ordinal);

        Assert.NotEqual(Good, text);
        Assert.Contains(expected, Assert.Single(WorkflowRules.Violations(Workflow.Parse("bad.yml", text))), StringComparison.Ordinal);
    }
}
