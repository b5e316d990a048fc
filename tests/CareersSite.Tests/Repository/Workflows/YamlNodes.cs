using YamlDotNet.RepresentationModel;

namespace CareersSite.Tests.Repository.Workflows;

/// <summary>The few shapes in which GitHub takes a value.</summary>
internal static class YamlNodes
{
    public static YamlMappingNode Root(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    public static YamlNode? Child(this YamlMappingNode node, string key) => node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    public static string? Text(this YamlMappingNode node, string key) => node.Child(key)?.ToString();

    /// <summary>A name, a list of names, or a map by names.</summary>
    public static IEnumerable<string> Names(YamlNode? node) => node switch
    {
        null => [],
        YamlMappingNode map => map.Select(pair => pair.Key.ToString()),
        YamlSequenceNode list => list.Select(item => item.ToString()),
        _ => [node.ToString()],
    };

    // 'permissions: read-all' is a text, not a map: it is kept as one entry, which no rule allows.
    public static Dictionary<string, string>? Pairs(this YamlNode? node) => node switch
    {
        null => null,
        YamlMappingNode map => map.ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.ToString()),
        _ => new Dictionary<string, string> { [node.ToString()] = "" },
    };

    public static Dictionary<string, string> PairsOrNone(this YamlNode? node) => node.Pairs() ?? [];
}
