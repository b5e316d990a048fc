using YamlDotNet.RepresentationModel;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>A workflow as GitHub reads it, and its text, since a version beside a pin is a comment.</summary>
internal sealed record Workflow(string Name, string Text)
{
    public const string Folder = ".github/workflows";

    public required IReadOnlyList<string> Triggers { get; init; }

    /// <summary>Null where it states none.</summary>
    public required IReadOnlyDictionary<string, string>? Permissions { get; init; }

    public required IReadOnlyDictionary<string, string> Concurrency { get; init; }

    public required IReadOnlyList<WorkflowJob> Jobs { get; init; }

    public static IEnumerable<Workflow> All() => Directory
        .EnumerateFiles(RepositoryFolder.In(Folder))
        .Order(StringComparer.Ordinal)
        .Select(file => Read(Path.GetFileName(file)));

    public static Workflow Read(string name) => Parse(name, RepositoryFolder.Read(Folder, name));

    public static Workflow Parse(string name, string text)
    {
        var root = YamlNodes.Root(text);
        return new Workflow(name, text)
        {
            Triggers = [.. YamlNodes.Names(root.Child("on"))],
            Permissions = root.Child("permissions").Pairs(),
            Concurrency = root.Child("concurrency").PairsOrNone(),
            Jobs = [.. ((YamlMappingNode)root["jobs"]).Select(WorkflowJob.Of)],
        };
    }

    public WorkflowJob Job(string name) => Jobs.Single(job => job.Name == name);
}

internal sealed record WorkflowJob(string Name)
{
    /// <summary>Null where the job states none and so takes over the workflow's.</summary>
    public required IReadOnlyDictionary<string, string>? Permissions { get; init; }

    public required string RunsOn { get; init; }

    public required bool HasTimeLimit { get; init; }

    public required string? If { get; init; }

    public required IReadOnlyList<string> Needs { get; init; }

    /// <summary>The keys of the matrix, also of those that <c>include</c> gives.</summary>
    public required IReadOnlyList<string> Matrix { get; init; }

    public required string? Environment { get; init; }

    public required IReadOnlyDictionary<string, string> Env { get; init; }

    public required IReadOnlyDictionary<string, string> Outputs { get; init; }

    public required IReadOnlyList<WorkflowStep> Steps { get; init; }

    public static WorkflowJob Of(KeyValuePair<YamlNode, YamlNode> entry)
    {
        var job = (YamlMappingNode)entry.Value;
        var matrix = (job.Child("strategy") as YamlMappingNode)?.Child("matrix") as YamlMappingNode;
        var included = (matrix?.Child("include") as YamlSequenceNode)?.SelectMany(YamlNodes.Names) ?? [];
        return new WorkflowJob(entry.Key.ToString())
        {
            Permissions = job.Child("permissions").Pairs(),
            RunsOn = job.Text("runs-on") ?? "",
            HasTimeLimit = job.Child("timeout-minutes") is not null,
            If = job.Text("if"),
            Needs = [.. YamlNodes.Names(job.Child("needs"))],
            Matrix = [.. YamlNodes.Names(matrix).Concat(included)],
            Environment = job.Child("environment") is YamlMappingNode named ? named.Text("name") : job.Text("environment"),
            Env = job.Child("env").PairsOrNone(),
            Outputs = job.Child("outputs").PairsOrNone(),
            Steps = WorkflowStep.List(job.Child("steps")),
        };
    }
}
