namespace CareersSite.Tests.Repository.Workflows;

/// <summary>What every workflow keeps to, so that neither a pull request's text nor a moved tag can run something here.</summary>
internal static class WorkflowRules
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
        ["new-posting.yml propose contents: write"] = "puts the posting on a branch of its own",
        ["new-posting.yml propose pull-requests: write"] = "opens the pull request",
        ["new-posting.yml tell issues: write"] = "answers in the issue of which none could be made",
        ["release.yml release contents: write"] = "publishes the release",
        ["release.yml release id-token: write"] = "proves to the signer which workflow made the files",
        ["release.yml release attestations: write"] = "stores the proof",
    };

    // Both run with the rights and secrets of the repository on what a stranger sent in.
    private static readonly string[] DangerousTriggers = ["pull_request_target", "workflow_run"];

    public static IEnumerable<string> Violations(Workflow workflow) =>
        Whole(workflow).Concat(StepRules.Pins(workflow.Text, workflow.Jobs.SelectMany(job => job.Steps))).Select(problem => $"{workflow.Name}: {problem}")
            .Concat(workflow.Jobs.SelectMany(job => Job(workflow, job).Select(problem => $"{workflow.Name} {job.Name}: {problem}")));

    /// <summary>Entries of <see cref="Allowed"/> that no job asks for any more.</summary>
    public static IEnumerable<string> Unused(IEnumerable<Workflow> workflows)
    {
        var asked = workflows.SelectMany(workflow => workflow.Jobs.SelectMany(job => Beyond(job.Permissions).Select(right => Named(workflow, job, right)))).ToHashSet();
        return Allowed.Keys.Where(right => !asked.Contains(right));
    }

    private static IEnumerable<string> Whole(Workflow workflow)
    {
        if (workflow.Permissions is null)
        {
            yield return "states no permissions";
        }

        foreach (var right in Beyond(workflow.Permissions))
        {
            yield return $"gives '{right}' to every job";
        }

        foreach (var trigger in workflow.Triggers.Intersect(DangerousTriggers))
        {
            yield return $"is started by '{trigger}', which gives a stranger's pull request our rights";
        }

        // A deployment that is broken off half-way, or overtaken by an older one, leaves the wrong site live.
        if (workflow.Jobs.Any(job => job.Environment == "github-pages")
            && (workflow.Concurrency.GetValueOrDefault("group"), workflow.Concurrency.GetValueOrDefault("cancel-in-progress")) != ("pages", "false"))
        {
            yield return "deploys without waiting for its turn, for want of concurrency: { group: pages, cancel-in-progress: false }";
        }
    }

    private static IEnumerable<string> Job(Workflow workflow, WorkflowJob job)
    {
        if (job.Permissions is null)
        {
            yield return "states no permissions of its own";
        }

        if (!job.HasTimeLimit)
        {
            yield return "may run for hours, for want of timeout-minutes";
        }

        if (job.RunsOn.EndsWith("-latest", StringComparison.Ordinal))
        {
            yield return $"runs on '{job.RunsOn}', which changes under it";
        }

        foreach (var right in Beyond(job.Permissions).Where(right => !Allowed.ContainsKey(Named(workflow, job, right))))
        {
            yield return $"'{right}' is not allowed";
        }

        foreach (var problem in job.Steps.SelectMany(StepRules.Violations).Concat(References.Unknown(workflow, job)))
        {
            yield return problem;
        }
    }

    private static string Named(Workflow workflow, WorkflowJob job, string right) => $"{workflow.Name} {job.Name} {right}";

    private static IEnumerable<string> Beyond(IReadOnlyDictionary<string, string>? permissions) =>
        (permissions ?? new Dictionary<string, string>()).Where(right => right is not { Key: "contents", Value: "read" } and not { Value: "none" }).Select(right => $"{right.Key}: {right.Value}");
}
