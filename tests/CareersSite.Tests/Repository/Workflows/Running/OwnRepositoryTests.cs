using System.Text.RegularExpressions;
using CareersSite.Tests.Harness;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>What the README tells those who have nothing but a site in their repository.</summary>
public sealed partial class OwnRepositoryTests
{
    private const string InThisOne = "uses: ./.github/actions/build";

    private static readonly MarkdownDocument Readme =
        Markdown.Parse(RepositoryFolder.Read("README.md"), new MarkdownPipelineBuilder().UsePipeTables().Build());

    [Fact]
    public void Our_workflow_publishes_their_site_with_the_action_from_here()
    {
        var blocks = Readme.Descendants<FencedCodeBlock>().Select(block => block.Lines.ToString());
        var uses = Uses().Match(blocks.Single(Uses().IsMatch)).Value.Replace("COMMIT", new string('a', 40), StringComparison.Ordinal);
        var text = RepositoryFolder.Read(Workflow.Folder, "publish.yml").Replace(InThisOne, uses, StringComparison.Ordinal);
        var workflow = Workflow.Parse("publish.yml", text);
        using var origin = Origin.Empty()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\n")
            .With("content/jobs/baker.md", TestSite.Posting("Baker"))
            .Committed();
        using var run = new WorkflowRun(workflow, origin) { BaseUrl = "http://127.0.0.1:1/careers" };

        var build = run.Run("build");

        Assert.Empty(WorkflowRules.Violations(workflow));
        Assert.True(build.IsFine, build.Machine.Log);
        Assert.Contains("Build the program", build.Ran);
        Assert.Empty(WholeSite.WhatIsWrongWith(run.Artifacts.Of("github-pages")));
        Assert.Contains("Nothing is compared: there is no list of the files that are live.", build.Machine.Summary.Split('\n'));
    }

    [Fact]
    public void The_table_lists_all_that_the_action_takes_and_what_it_takes_otherwise()
    {
        var action = CompositeAction.Read("build");
        var rows = Readme.Descendants<Table>().Single(table => Cell(table[0], 0) == "input of the action").Skip(1).ToList();

        Assert.Equal(action.Inputs.Keys, rows.Select(row => Cell(row, 0)));
        var usual = rows.Where(row => action.Inputs[Cell(row, 0)].Length > 0).ToList();
        Assert.Equal(usual.Select(row => action.Inputs[Cell(row, 0)]), usual.Select(row => Cell(row, 2)));
    }

    private static string Cell(Block row, int number) => string.Concat(((TableRow)row)[number].Descendants<LeafInline>().Select(TextOf));

    private static string TextOf(LeafInline inline) => inline switch
    {
        CodeInline code => code.Content,
        LiteralInline text => text.Content.ToString(),
        _ => "",
    };

    [GeneratedRegex(@"uses: \S+/\.github/actions/build@COMMIT # v\S+")]
    private static partial Regex Uses();
}
