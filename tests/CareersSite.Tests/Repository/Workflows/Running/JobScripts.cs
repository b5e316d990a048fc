namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>The scripts that a job has, so that a test sees that none was left out.</summary>
internal static class JobScripts
{
    /// <summary>Their titles, also of those in our own actions, in order.</summary>
    public static IEnumerable<string> Of(WorkflowJob job) => Of(job.Steps);

    private static IEnumerable<string> Of(IReadOnlyList<WorkflowStep> steps) => steps.SelectMany(step =>
        step.Run is not null ? [step.Title] : step.IsOurOwnAction ? Of(CompositeAction.Used(step.Uses!).Steps) : []);
}
