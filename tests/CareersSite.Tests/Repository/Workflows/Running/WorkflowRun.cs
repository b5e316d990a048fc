namespace CareersSite.Tests.Repository.Workflows.Running;

/// <summary>A run of a workflow, job by job.</summary>
internal sealed class WorkflowRun : IDisposable
{
    private readonly ScratchFolder _scratch = new();
    private readonly Workflow _workflow;
    private readonly Origin _origin;
    private readonly Dictionary<string, string> _given = new()
    {
        ["github.ref"] = "refs/heads/main",
        ["github.ref_name"] = "main",
        ["github.token"] = "none",
    };

    private readonly List<JobRun> _jobs = [];

    public WorkflowRun(Workflow workflow, Origin origin)
    {
        (_workflow, _origin) = (workflow, origin);
        Artifacts = new Artifacts(_scratch.Path);
    }

    public Artifacts Artifacts { get; }

    /// <summary>Where Pages would show the site, as its action says it: without a <c>/</c> at its end.</summary>
    public string BaseUrl { get; init; } = "https://example.com/careers";

    /// <summary>The name of the branch or tag.</summary>
    public string Ref { init => _given["github.ref_name"] = value; }

    /// <summary>Values in place of those that a job hands to its steps as variables.</summary>
    public IReadOnlyDictionary<string, string> OtherEnv { get; init; } = new Dictionary<string, string>();

    /// <summary>Scripts that stand for programs which need GitHub, by their names.</summary>
    public IReadOnlyDictionary<string, string> Programs { get; init; } = new Dictionary<string, string>();

    /// <summary>What the event says that started the run: <c>issue.body</c>.</summary>
    public IReadOnlyDictionary<string, string> Event
    {
        init
        {
            foreach (var (name, text) in value)
            {
                _given[$"github.event.{name}"] = text;
            }
        }
    }

    /// <summary>Whether a job would be run, after those that it waits for.</summary>
    public bool Wants(string name) => new Scope(_given).Allows(_workflow.Job(name).If);

    /// <param name="matrix">The values of a job that is run several times.</param>
    public JobRun Run(string name, params (string Key, string Value)[] matrix)
    {
        var job = _workflow.Job(name);
        var given = new Dictionary<string, string>(_given);
        foreach (var (key, value) in matrix)
        {
            given[key] = value;
        }

        var env = new Scope(given).Fill(job.Env);
        foreach (var key in env.Keys.Where(OtherEnv.ContainsKey).ToList())
        {
            env[key] = OtherEnv[key];
        }

        var run = JobRun.Of(job, new StandIns(_origin, Artifacts, BaseUrl), given, env, Programs);
        _jobs.Add(run);
        foreach (var (output, value) in run.Outputs)
        {
            _given[$"needs.{name}.outputs.{output}"] = value;
        }

        return run;
    }

    public void Dispose()
    {
        _jobs.ForEach(job => job.Dispose());
        _scratch.Dispose();
    }
}
