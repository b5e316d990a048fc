namespace CareersSite.Tests.Repository.Workflows;

public sealed class WorkflowRulesTests
{
    private const string Good = """
        on: push
        permissions: {}
        concurrency:
          group: pages
          cancel-in-progress: false
        jobs:
          a:
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            permissions:
              contents: read
            outputs:
              word: ${{ steps.said.outputs.word }}
            steps:
              - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
                with:
                  persist-credentials: false
              - id: said
                env:
                  TITLE: ${{ github.ref_name }}
                run: echo "word=$TITLE" >> "$GITHUB_OUTPUT"
              - id: site
                uses: ./.github/actions/build
                with:
                  root: ${{ steps.said.outputs.word }}
          b:
            needs: a
            if: needs.a.outputs.word == 'needs.nothing'
            runs-on: ubuntu-24.04
            timeout-minutes: 5
            permissions: {}
            environment:
              name: github-pages
            steps:
              - env:
                  WORD: ${{ needs.a.outputs.word }}
                run: echo "$WORD"
        """;

    public static TheoryData<string> Files => [.. Workflow.All().Select(workflow => workflow.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_workflow_keeps_to_the_rules(string file) => Assert.Empty(WorkflowRules.Violations(Workflow.Read(file)));

    [Fact]
    public void Every_right_on_the_list_is_asked_for() => Assert.Empty(WorkflowRules.Unused(Workflow.All()));

    [Fact]
    public void One_action_has_one_pin_everywhere()
    {
        var steps = Workflow.All().SelectMany(workflow => workflow.Jobs).SelectMany(job => job.Steps).Concat(CompositeAction.All().SelectMany(action => action.Steps));

        Assert.All(steps.Where(step => step.Uses is not null).GroupBy(step => step.Action), uses => Assert.Single(uses.Select(step => step.Uses).Distinct()));
    }

    [Fact]
    public void A_workflow_that_keeps_to_the_rules_is_left_alone() => Assert.Empty(WorkflowRules.Violations(Workflow.Parse("good.yml", Good)));

    [Theory]
    [InlineData("checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1", "checkout@v7", "'actions/checkout@v7' is not pinned")]
    [InlineData(" # v7.0.1", "", "is not pinned")]
    [InlineData(" # v7.0.1", " # newest", "is not pinned")]
    [InlineData("permissions: {}\nconcurrency", "concurrency", "bad.yml: states no permissions")]
    [InlineData("permissions: {}\nconcurrency", "permissions: write-all\nconcurrency", "to every job")]
    [InlineData("permissions: {}\nconcurrency", "permissions: {contents: write}\nconcurrency", "to every job")]
    [InlineData("contents: read", "contents: write", "bad.yml a: 'contents: write' is not allowed")]
    [InlineData("    permissions:\n      contents: read\n", "", "states no permissions of its own")]
    [InlineData("on: push", "on: pull_request_target", "'pull_request_target'")]
    [InlineData("on: push", "on: [push, pull_request_target]", "'pull_request_target'")]
    [InlineData("on: push", "on: { workflow_run: { workflows: [a] } }", "'workflow_run'")]
    [InlineData("group: pages", "group: site", "without waiting for its turn")]
    [InlineData("cancel-in-progress: false", "cancel-in-progress: true", "without waiting for its turn")]
    [InlineData("ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n", "ubuntu-latest\n    timeout-minutes: 5\n    permissions:\n", "runs on 'ubuntu-latest'")]
    [InlineData("timeout-minutes: 5\n    permissions:\n", "permissions:\n", "timeout-minutes")]
    [InlineData("persist-credentials: false", "persist-credentials: true", "leaves its token behind")]
    [InlineData("        with:\n          persist-credentials: false\n", "", "leaves its token behind")]
    [InlineData("echo \"$WORD\"", "echo \"${{ github.event.pull_request.title }}\"", "into the script itself")]
    [InlineData("echo \"$WORD\"", "git checkout ${{ github.head_ref }}", "into the script itself")]
    [InlineData("echo \"$WORD\"", "echo $WORD", "'$WORD' stands outside of quotes")]
    [InlineData("steps.said.outputs.word }}\n    steps", "steps.say.outputs.word }}\n    steps", "nothing gives 'steps.say.outputs.word'")]
    [InlineData("echo \"word=", "echo \"words=", "nothing gives 'steps.said.outputs.word'", 2)]
    [InlineData("github.ref_name", "github.ref_nam", "nothing gives 'github.ref_nam'")]
    [InlineData("github.ref_name", "steps.site.outputs.folder", "nothing gives 'steps.site.outputs.folder'")]
    [InlineData("root: ${{ steps.said.outputs.word }}", "root: ${{ steps.site.outputs.folder }}", "nothing gives 'steps.site.outputs.folder'")]
    [InlineData("root: ", "roof: ", "hands 'roof' to './.github/actions/build'")]
    [InlineData("if: needs.a.outputs.word", "if: needs.a.outputs.words", "nothing gives 'needs.a.outputs.words'")]
    [InlineData("needs: a\n", "needs: [a, c]\n", "waits for 'c'")]
    public void A_workflow_that_breaks_a_rule_is_found(string part, string worse, string expected, int times = 1)
    {
        var text = Good.Replace(part, worse, StringComparison.Ordinal);

        Assert.NotEqual(Good, text);
        var violations = WorkflowRules.Violations(Workflow.Parse("bad.yml", text)).ToList();
        Assert.Equal(times, violations.Count);
        Assert.All(violations, violation => Assert.Contains(expected, violation, StringComparison.Ordinal));
    }
}
