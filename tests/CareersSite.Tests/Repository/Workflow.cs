using YamlDotNet.RepresentationModel;

namespace CareersSite.Tests.Repository;

/// <summary>A step of a job: <c>uses</c> or <c>run</c>, and what is handed to it.</summary>
internal sealed record WorkflowStep(string? Uses, string? Run, IReadOnlyDictionary<string, string> With);

/// <param name="Permissions">Null where the job states none and so takes over the workflow's.</param>
internal sealed record WorkflowJob(string Name, IReadOnlyDictionary<string, string>? Permissions, bool HasTimeLimit, IReadOnlyList<WorkflowStep> Steps);

/// <summary>A workflow as GitHub reads it, and its text, since a version beside a pin is a comment.</summary>
internal sealed record Workflow(string Name, string Text, IReadOnlyDictionary<string, string>? Permissions, IReadOnlyList<WorkflowJob> Jobs)
{
    public static IEnumerable<Workflow> All() => Directory
        .EnumerateFiles(RepositoryFolder.In(".github", "workflows"))
        .Order(StringComparer.Ordinal)
        .Select(file => Parse(Path.GetFileName(file), File.ReadAllText(file)));

    public static Workflow Parse(string name, string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        var root = (YamlMappingNode)stream.Documents[0].RootNode;
        return new Workflow(name, text, Pairs(Child(root, "permissions")), [.. ((YamlMappingNode)root["jobs"]).Select(Job)]);
    }

    private static WorkflowJob Job(KeyValuePair<YamlNode, YamlNode> entry)
    {
        var job = (YamlMappingNode)entry.Value;
        var steps = Child(job, "steps") is YamlSequenceNode list ? list.Cast<YamlMappingNode>().Select(Step) : [];
        return new WorkflowJob(entry.Key.ToString(), Pairs(Child(job, "permissions")), Child(job, "timeout-minutes") is not null, [.. steps]);
    }

    private static WorkflowStep Step(YamlMappingNode step) =>
        new(Child(step, "uses")?.ToString(), Child(step, "run")?.ToString(), Pairs(Child(step, "with")) ?? new Dictionary<string, string>());

    private static YamlNode? Child(YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    // 'permissions: read-all' is a text, not a map: it is kept as one entry, which no rule allows.
    private static Dictionary<string, string>? Pairs(YamlNode? node) => node switch
    {
        null => null,
        YamlMappingNode map => map.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString()),
        _ => new Dictionary<string, string> { [node.ToString()] = "" },
    };
}
