using CareersSite.Tests.Repository.Workflows;
using Markdig;
using Markdig.Syntax;

namespace CareersSite.Tests.Repository;

public sealed class CommandsInReadmeTests
{
    private const string TestCommand = "bash tests/run.sh";

    [Theory]
    [InlineData("dotnet run --project generator/CareersSite -c Release -- serve")]
    [InlineData(TestCommand)]
    public void The_readme_names_the_command_in_a_block_of_its_own(string command)
    {
        var blocks = Markdown.Parse(RepositoryFolder.Read("README.md")).Descendants<FencedCodeBlock>().Select(block => block.Lines.ToString());

        Assert.Contains(command, blocks);
    }

    [Fact]
    public void Continuous_integration_runs_the_test_command_of_the_readme()
    {
        Assert.Equal($"exec {TestCommand}", LastLine(RepositoryFolder.Read(".ci", "run")));
        Assert.Contains(Steps("ci.yml"), step => step.Run == TestCommand);
    }

    [Fact]
    public void Publishing_asks_pages_for_the_address_and_deploys_what_was_built()
    {
        var used = Steps("publish.yml").Select(step => step.Action).OfType<string>();

        Assert.Equal(
            [
                "actions/checkout", "actions/configure-pages", "./.github/actions/build", "actions/upload-pages-artifact", "actions/upload-artifact",
                "actions/deploy-pages", "actions/download-artifact",
            ],
            used);
    }

    private static IEnumerable<WorkflowStep> Steps(string workflow) =>
        Workflow.Read(workflow).Jobs.SelectMany(job => job.Steps);

    private static string LastLine(string text) => text.TrimEnd().Split('\n')[^1];
}
