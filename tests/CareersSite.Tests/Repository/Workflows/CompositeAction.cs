using YamlDotNet.RepresentationModel;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>An action that is a list of steps, in a folder of its own.</summary>
/// <param name="Name">Of the folder.</param>
internal sealed record CompositeAction(string Name, string Text)
{
    public const string Folder = ".github/actions";

    /// <summary>Names, and what they are where nothing is handed in.</summary>
    public required IReadOnlyDictionary<string, string> Inputs { get; init; }

    public required IReadOnlyDictionary<string, string> Outputs { get; init; }

    public required IReadOnlyList<WorkflowStep> Steps { get; init; }

    public static IEnumerable<CompositeAction> All() => Directory
        .EnumerateDirectories(RepositoryFolder.In(Folder))
        .Order(StringComparer.Ordinal)
        .Select(folder => Read(Path.GetFileName(folder)));

    public static CompositeAction Read(string name) => Parse(name, RepositoryFolder.Read(Folder, name, "action.yml"));

    public static CompositeAction Parse(string name, string text)
    {
        var root = YamlNodes.Root(text);
        return new CompositeAction(name, text)
        {
            Inputs = Of(root.Child("inputs"), "default"),
            Outputs = Of(root.Child("outputs"), "value"),
            Steps = WorkflowStep.List(((YamlMappingNode)root["runs"]).Child("steps")),
        };
    }

    /// <param name="uses">Such as <c>./.github/actions/build</c>.</param>
    public static CompositeAction Used(string uses) => Read(uses.Split('/')[^1]);

    private static Dictionary<string, string> Of(YamlNode? entries, string key) =>
        entries is YamlMappingNode map ? map.ToDictionary(each => each.Key.ToString(), each => ((YamlMappingNode)each.Value).Text(key) ?? "") : [];
}
