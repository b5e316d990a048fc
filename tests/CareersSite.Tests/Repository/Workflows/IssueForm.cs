using YamlDotNet.RepresentationModel;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>The form "New posting", and the text of an issue that GitHub makes of it.</summary>
internal sealed class IssueForm
{
    /// <summary>What GitHub writes for a field that was left empty.</summary>
    private const string NoResponse = "_No response_";

    private readonly YamlMappingNode _root = YamlNodes.Root(RepositoryFolder.Read(".github", "ISSUE_TEMPLATE", "new-posting.yml"));

    public IEnumerable<string> Labels => YamlNodes.Names(_root.Child("labels"));

    public IReadOnlyList<string> Ids => [.. Fields.Select(input => input.Text("id")!)];

    private IEnumerable<YamlMappingNode> Fields => ((YamlSequenceNode)_root.Child("body")!).Cast<YamlMappingNode>().Where(input => input.Child("id") is not null);

    public IEnumerable<string> OptionsOf(string id) => YamlNodes.Names(Attributes(Fields.Single(input => input.Text("id") == id)).Child("options"));

    public string Filled(IReadOnlyDictionary<string, string> answers) =>
        string.Join("\n\n", Fields.Select(input => $"### {Attributes(input).Text("label")}\n\n{answers.GetValueOrDefault(input.Text("id")!, NoResponse)}"));

    private static YamlMappingNode Attributes(YamlMappingNode input) => (YamlMappingNode)input.Child("attributes")!;
}
