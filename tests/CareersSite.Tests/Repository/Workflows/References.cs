using System.Text.RegularExpressions;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>Values that an expression names and nothing gives: GitHub takes them for an empty text, and says nothing.</summary>
internal static partial class References
{
    // What GitHub gives to every run.
    private static readonly string[] Given =
    [
        "github.ref", "github.ref_name", "github.token", "github.event.issue.body", "github.event.issue.number", "github.event.issue.title",
        "github.event.label.name", "github.event.repository.default_branch", "runner.temp", "strategy.job-total",
    ];

    public static IEnumerable<string> Unknown(Workflow workflow, WorkflowJob job)
    {
        var known = Given.Concat(job.Matrix.Select(key => $"matrix.{key}")).Concat(job.Needs.SelectMany(need => OfJob(workflow, need)));
        return Unknown(job.Steps, known, [Condition(job.If), .. job.Env.Values], job.Outputs.Values)
            .Concat(job.Needs.Where(need => workflow.Jobs.All(other => other.Name != need)).Select(need => $"waits for '{need}', which there is not"));
    }

    public static IEnumerable<string> Unknown(CompositeAction action) =>
        Unknown(action.Steps, Given.Concat(action.Inputs.Keys.Select(input => $"inputs.{input}")), [], action.Outputs.Values);

    /// <param name="before">What stands above the steps, and so cannot name them.</param>
    /// <param name="after">What is made of all of them.</param>
    private static IEnumerable<string> Unknown(IReadOnlyList<WorkflowStep> steps, IEnumerable<string> given, IEnumerable<string?> before, IEnumerable<string> after)
    {
        var known = given.ToHashSet(StringComparer.Ordinal);
        var problems = Of(before).ToList();
        foreach (var step in steps)
        {
            problems.AddRange(Of([Condition(step.If), .. step.Env.Values, .. step.With.Values]));
            if (step.IsOurOwnAction)
            {
                problems.AddRange(step.With.Keys.Except(CompositeAction.Used(step.Uses!).Inputs.Keys).Select(key => $"hands '{key}' to '{step.Uses}', which takes no such thing"));
            }

            known.UnionWith(OfStep(step));
        }

        return problems.Concat(Of(after));

        IReadOnlyList<string> Of(IEnumerable<string?> texts) =>
            [.. texts.SelectMany(NamesIn).Where(name => !known.Contains(name) && !known.Contains(name[..(name.LastIndexOf('.') + 1)] + "*")).Select(name => $"nothing gives '{name}'")];
    }

    private static IEnumerable<string> OfJob(Workflow workflow, string name) =>
        workflow.Jobs.Where(job => job.Name == name).SelectMany(job => job.Outputs.Keys).Select(output => $"needs.{name}.outputs.{output}");

    private static IEnumerable<string> OfStep(WorkflowStep step)
    {
        var outputs = step switch
        {
            { Id: null } => [],
            { Run: { } script } => WrittenOutput().Matches(script).Select(match => match.Groups["name"].Value),
            { IsOurOwnAction: true } => CompositeAction.Used(step.Uses!).Outputs.Keys,
            // What others' actions give is in their documentation.
            _ => ["*"],
        };
        return outputs.Select(output => $"steps.{step.Id}.outputs.{output}");
    }

    private static IEnumerable<string> NamesIn(string? text) =>
        text is null ? [] : Expression().Matches(text).SelectMany(match => Name().Matches(Literal().Replace(match.Value, ""))).Select(match => match.Value);

    /// <summary>A condition is an expression without the braces, which GitHub takes too.</summary>
    private static string? Condition(string? text) => text is null || text.Contains("${{", StringComparison.Ordinal) ? text : "${{" + text + "}}";

    [GeneratedRegex(@"\$\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Expression();

    [GeneratedRegex(@"\b(?:steps|needs|inputs|matrix|github|runner|strategy|secrets|vars)\.[\w.-]+")]
    private static partial Regex Name();

    [GeneratedRegex("'[^']*'")]
    private static partial Regex Literal();

    [GeneratedRegex("\"(?<name>[a-z][a-z-]*)=", RegexOptions.ExplicitCapture)]
    private static partial Regex WrittenOutput();
}
