using System.Text.RegularExpressions;

namespace CareersSite.Tests.Repository;

/// <summary>What every workflow keeps to, so that neither a pull request's text nor a moved tag can run something here.</summary>
internal static partial class WorkflowRules
{
    /// <summary>Workflow, job and right, and why the job needs more than to read the repository.</summary>
    public static IReadOnlyDictionary<string, string> Allowed { get; } = new Dictionary<string, string>
    {
        ["publish.yml build pages: read"] = "asks for the address under which Pages will show the site",
        ["publish.yml deploy pages: write"] = "deploys to Pages",
        ["publish.yml deploy id-token: write"] = "proves to Pages which workflow made the site",
        ["publish-large.yml plan pages: read"] = "asks for the address under which Pages will show the site",
        ["publish-large.yml deploy pages: write"] = "deploys to Pages",
        ["publish-large.yml deploy id-token: write"] = "proves to Pages which workflow made the site",
        ["release.yml release contents: write"] = "publishes the release",
        ["release.yml release id-token: write"] = "proves to the signer which workflow made the files",
        ["release.yml release attestations: write"] = "stores the proof",
    };

    public static IEnumerable<string> Violations(Workflow workflow) =>
        Pins(workflow).Concat(TopPermissions(workflow)).Concat(workflow.Jobs.SelectMany(job => Job(workflow, job)));

    /// <summary>Entries of <see cref="Allowed"/> that no job asks for any more.</summary>
    public static IEnumerable<string> Unused(IEnumerable<Workflow> workflows)
    {
        var asked = workflows.SelectMany(workflow => workflow.Jobs.SelectMany(job => Rights(workflow, job))).ToHashSet();
        return Allowed.Keys.Where(right => !asked.Contains(right));
    }

    [GeneratedRegex(@"uses:[ ]+(?<action>\S+)@[0-9a-f]{40}[ ]+#[ ]v\d+\.\d+\.\d+[ ]*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PinnedLine();

    private static IEnumerable<string> Pins(Workflow workflow)
    {
        var pinned = PinnedLine().Matches(workflow.Text).Select(match => match.Groups["action"].Value).ToList();
        return workflow.Jobs.SelectMany(job => job.Steps)
            .Select(step => step.Uses)
            .Where(uses => uses is not null && !uses.StartsWith("./", StringComparison.Ordinal))
            .Where(uses => !pinned.Remove(uses!.Split('@')[0]))
            .Select(uses => $"{workflow.Name}: '{uses}' is not pinned by a commit with its version as a comment");
    }

    private static IEnumerable<string> TopPermissions(Workflow workflow) => workflow.Permissions switch
    {
        null => [$"{workflow.Name}: states no permissions"],
        var top => Beyond(top).Select(right => $"{workflow.Name}: gives '{right}' to every job"),
    };

    private static IEnumerable<string> Job(Workflow workflow, WorkflowJob job)
    {
        if (job.Permissions is null)
        {
            yield return $"{workflow.Name} {job.Name}: states no permissions of its own";
        }

        if (!job.HasTimeLimit)
        {
            yield return $"{workflow.Name} {job.Name}: may run for hours, for want of timeout-minutes";
        }

        foreach (var right in Rights(workflow, job).Where(right => !Allowed.ContainsKey(right)))
        {
            yield return $"{right}: is not allowed";
        }

        foreach (var problem in job.Steps.SelectMany(step => Step(step).Select(text => $"{workflow.Name} {job.Name}: {text}")))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Step(WorkflowStep step)
    {
        if (step.Uses?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true && step.With.GetValueOrDefault("persist-credentials") != "false")
        {
            yield return "checkout leaves its token behind, for want of persist-credentials: false";
        }

        // Values reach a shell through 'env:' alone; what stands in the script itself would be run as part of it.
        if (step.Run?.Contains("${{", StringComparison.Ordinal) == true)
        {
            yield return $"puts a value into the script itself: '{step.Run}'";
        }
    }

    private static IEnumerable<string> Rights(Workflow workflow, WorkflowJob job) =>
        Beyond(job.Permissions ?? new Dictionary<string, string>()).Select(right => $"{workflow.Name} {job.Name} {right}");

    private static IEnumerable<string> Beyond(IReadOnlyDictionary<string, string> permissions) =>
        permissions.Where(right => right is not { Key: "contents", Value: "read" } and not { Value: "none" }).Select(right => $"{right.Key}: {right.Value}");
}
