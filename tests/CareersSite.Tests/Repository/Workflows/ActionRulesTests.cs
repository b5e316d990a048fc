namespace CareersSite.Tests.Repository.Workflows;

public sealed class ActionRulesTests
{
    private const string Good = """
        inputs:
          root:
            description: A folder.
            default: .
        outputs:
          folder:
            description: Another.
            value: ${{ steps.build.outputs.folder }}
        runs:
          using: composite
          steps:
            - uses: actions/setup-dotnet@a98b56852c35b8e3190ac28c8c2271da59106c68 # v6.0.0
            - id: build
              shell: bash
              env:
                ROOT: ${{ inputs.root }}
              run: echo "folder=$ROOT" >> "$GITHUB_OUTPUT"
        """;

    public static TheoryData<string> Names => [.. CompositeAction.All().Select(action => action.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_action_keeps_to_the_rules(string name) => Assert.Empty(StepRules.Violations(CompositeAction.Read(name)));

    [Fact]
    public void An_action_that_keeps_to_the_rules_is_left_alone() => Assert.Empty(StepRules.Violations(CompositeAction.Parse("good", Good)));

    [Theory]
    [InlineData("@a98b56852c35b8e3190ac28c8c2271da59106c68 # v6.0.0", "@v6", "is not pinned")]
    [InlineData("      shell: bash\n", "", "names no shell")]
    [InlineData("$ROOT\"", "${{ inputs.root }}\"", "into the script itself")]
    [InlineData("\"folder=$ROOT\"", "\"folder=\"$ROOT", "'$ROOT' stands outside of quotes")]
    [InlineData("inputs.root", "inputs.roof", "nothing gives 'inputs.roof'")]
    [InlineData("steps.build.outputs.folder", "steps.build.outputs.files", "nothing gives 'steps.build.outputs.files'")]
    public void An_action_that_breaks_a_rule_is_found(string part, string worse, string expected)
    {
        var text = Good.Replace(part, worse, StringComparison.Ordinal);

        Assert.NotEqual(Good, text);
        Assert.Contains(expected, Assert.Single(StepRules.Violations(CompositeAction.Parse("bad", text))), StringComparison.Ordinal);
    }
}
