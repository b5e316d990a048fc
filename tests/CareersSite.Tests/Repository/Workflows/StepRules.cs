using System.Text.RegularExpressions;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>What every step keeps to, in workflows and in actions.</summary>
internal static partial class StepRules
{
    public static IEnumerable<string> Violations(CompositeAction action) =>
        Pins(action.Text, action.Steps)
            .Concat(action.Steps.SelectMany(Violations))
            .Concat(action.Steps.Where(step => step.Run is not null && step.Shell is null).Select(step => $"'{step.Title}' names no shell, which GitHub refuses in an action"))
            .Concat(References.Unknown(action))
            .Select(problem => $"{action.Name}: {problem}");

    public static IEnumerable<string> Pins(string text, IEnumerable<WorkflowStep> steps)
    {
        var pinned = PinnedLine().Matches(text).Select(match => match.Groups["action"].Value).ToList();
        return steps
            .Where(step => step.Uses is not null && !step.IsOurOwnAction && !pinned.Remove(step.Action!))
            .Select(step => $"'{step.Uses}' is not pinned by a commit with its version as a comment");
    }

    public static IEnumerable<string> Violations(WorkflowStep step)
    {
        if (step.Action == "actions/checkout" && step.With.GetValueOrDefault("persist-credentials") != "false")
        {
            yield return "checkout leaves its token behind, for want of persist-credentials: false";
        }

        if (step.Run is not { } script)
        {
            yield break;
        }

        // Values reach a shell through 'env:' alone; what stands in the script itself would be run as part of it.
        if (script.Contains("${{", StringComparison.Ordinal))
        {
            yield return $"puts a value into the script itself: '{step.Title}'";
            yield break;
        }

        foreach (var variable in ShellQuoting.Unquoted(script))
        {
            yield return $"'{variable}' stands outside of quotes in '{step.Title}', so that blanks and stars in it mean something";
        }
    }

    [GeneratedRegex(@"uses:[ ]+(?<action>\S+)@[0-9a-f]{40}[ ]+#[ ]v\d+\.\d+\.\d+[ ]*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PinnedLine();
}
