using YamlDotNet.RepresentationModel;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>A step of a job or of an action: <c>uses</c> or <c>run</c>, and what is handed to it.</summary>
internal sealed record WorkflowStep
{
    public required IReadOnlyList<string> Keys { get; init; }

    public required string? Id { get; init; }

    public required string? Name { get; init; }

    public required string? If { get; init; }

    public required string? Uses { get; init; }

    public required string? Run { get; init; }

    public required string? Shell { get; init; }

    public required IReadOnlyDictionary<string, string> Env { get; init; }

    public required IReadOnlyDictionary<string, string> With { get; init; }

    /// <summary>Of this repository: a path, as seen from its root.</summary>
    public bool IsOurOwnAction => Uses?.StartsWith("./", StringComparison.Ordinal) == true;

    /// <summary>What it uses without the version; null for a script.</summary>
    public string? Action => Uses?.Split('@')[0];

    /// <summary>What GitHub calls it in its log.</summary>
    public string Title => Name ?? Uses ?? Run!.Split('\n')[0];

    public static IReadOnlyList<WorkflowStep> List(YamlNode? steps) =>
        steps is YamlSequenceNode list ? [.. list.Cast<YamlMappingNode>().Select(Of)] : [];

    private static WorkflowStep Of(YamlMappingNode step) => new()
    {
        Keys = [.. YamlNodes.Names(step)],
        Id = step.Text("id"),
        Name = step.Text("name"),
        If = step.Text("if"),
        Uses = step.Text("uses"),
        Run = step.Text("run"),
        Shell = step.Text("shell"),
        Env = step.Child("env").PairsOrNone(),
        With = step.Child("with").PairsOrNone(),
    };
}
