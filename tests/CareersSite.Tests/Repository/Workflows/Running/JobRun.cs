namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>One job, on a machine of its own.</summary>
internal sealed class JobRun : IDisposable
{
    private static readonly string[] KnownKeys = ["id", "name", "if", "uses", "run", "shell", "env", "with"];

    private readonly StandIns _standIns;
    private readonly IReadOnlyDictionary<string, string> _given;
    private readonly IReadOnlyDictionary<string, string> _env;
    private readonly List<string> _ran = [];

    private JobRun(StandIns standIns, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, string> env) =>
        (_standIns, _given, _env) = (standIns, given, env);

    public Machine Machine { get; } = new();

    public bool IsFine { get; private set; }

    /// <summary>The titles of the scripts that were run, also of those in actions, in order.</summary>
    public IReadOnlyList<string> Ran => _ran;

    /// <summary>The action that only GitHub can run, at which the job ended here; null where all of it ran.</summary>
    public string? EndedAt { get; private set; }

    public IReadOnlyDictionary<string, string> Outputs { get; private set; } = new Dictionary<string, string>();

    /// <summary>What GitHub would show beside the lines of files, and above the log.</summary>
    public IEnumerable<string> Annotations => Machine.Log.Split('\n').Where(line => line.StartsWith("::", StringComparison.Ordinal));

    /// <param name="given">What its expressions can name before its first step.</param>
    /// <param name="env">What it says itself, with other values of a test in place.</param>
    /// <param name="programs">Scripts that stand for programs which need GitHub.</param>
    public static JobRun Of(
        WorkflowJob job, StandIns standIns, IReadOnlyDictionary<string, string> given, IReadOnlyDictionary<string, string> env, IReadOnlyDictionary<string, string> programs)
    {
        var run = new JobRun(standIns, given, env);
        foreach (var (name, script) in programs)
        {
            run.Machine.Add(name, script);
        }

        if (!RunPatience.IsWhole)
        {
            // The action builds the program once a job, which takes a minute. Here it finds it built; no later step sees a difference.
            Directory.CreateSymbolicLink(Path.Combine(run.Machine.Temp, "careers"), AppContext.BaseDirectory);
        }

        var scope = new Scope(run.Given());
        run.RunAll(job.Steps, scope);
        run.IsFine = scope.IsFine;
        run.Outputs = scope.Fill(job.Outputs);
        return run;
    }

    public void Dispose() => Machine.Dispose();

    private Dictionary<string, string> Given() => new(_given) { ["runner.temp"] = Machine.Temp };

    private void RunAll(IReadOnlyList<WorkflowStep> steps, Scope scope)
    {
        foreach (var step in steps.TakeWhile(_ => EndedAt is null))
        {
            if (step.Keys.FirstOrDefault(key => !KnownKeys.Contains(key)) is { } unknown)
            {
                throw new NotSupportedException($"'{step.Title}' has a key that is not known here: {unknown}");
            }

            if (scope.Allows(step.If))
            {
                var outputs = Run(step, scope);
                scope.IsFine &= outputs is not null || EndedAt is not null;
                scope.Add(step.Id, outputs ?? []);
            }
        }
    }

    private Dictionary<string, string>? Run(WorkflowStep step, Scope scope)
    {
        if (step.Run is not null)
        {
            _ran.Add(step.Title);
            return Machine.Run(step, [.. _env, .. scope.Fill(step.Env)]);
        }

        var with = scope.Fill(step.With);
        if (step.IsOurOwnAction)
        {
            return RunAction(Path.Combine(Machine.Workspace, step.Uses!), with);
        }

        if (step.Action!.EndsWith("/" + CompositeAction.Folder + "/build", StringComparison.Ordinal))
        {
            return RunAction(RepositoryFolder.In(CompositeAction.Folder, "build"), with);
        }

        var (isKnown, outputs) = _standIns.Run(step.Action!, with, Machine);
        EndedAt = isKnown ? null : step.Action;
        return outputs;
    }

    private Dictionary<string, string>? RunAction(string folder, Dictionary<string, string> with)
    {
        var action = CompositeAction.Parse(Path.GetFileName(folder), File.ReadAllText(Path.Combine(folder, "action.yml")));
        var given = Given();
        foreach (var (name, usual) in action.Inputs)
        {
            given[$"inputs.{name}"] = with.GetValueOrDefault(name, usual);
        }

        Machine.Set("GITHUB_ACTION_PATH", folder);
        var scope = new Scope(given);
        RunAll(action.Steps, scope);
        return scope.IsFine ? scope.Fill(action.Outputs) : null;
    }
}
