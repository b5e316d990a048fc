using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareersSite.Browser.Tests;

/// <summary>schema.org's vocabulary: which type has which properties, and of which types their values are. Google's typings hold it.</summary>
internal sealed partial class Vocabulary
{
    private static readonly string File = RepositoryFolder.In("tests", "node_modules", "schema-dts", "dist", "schema.d.ts");

    private readonly Dictionary<string, (string[] Parents, Dictionary<string, string[]> Properties)> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _unions = new(StringComparer.Ordinal);

    private Vocabulary(string typings)
    {
        foreach (Match shape in Shape().Matches(typings))
        {
            var properties = Property().Matches(shape.Groups["body"].Value)
                .ToDictionary(property => property.Groups["name"].Value, property => Parts(property.Groups["types"].Value, '|'), StringComparer.Ordinal);
            _shapes[shape.Groups["name"].Value] = (Parts(shape.Groups["parents"].Value, ','), properties);
        }

        foreach (Match union in Union().Matches(typings))
        {
            _unions[union.Groups["name"].Value] = Parts(union.Groups["types"].Value, '|');
        }
    }

    public static Vocabulary Read()
    {
        Assert.True(System.IO.File.Exists(File), "run tests/run.sh once: it fetches the vocabulary");
        return new Vocabulary(System.IO.File.ReadAllText(File));
    }

    /// <summary>What of a JSON-LD object schema.org does not know; empty where it knows all.</summary>
    public IEnumerable<string> Violations(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type))
        {
            return element.TryGetProperty("@id", out _) ? [] : ["an object has no type"];
        }

        var name = type.GetString()!;
        return _shapes.ContainsKey(name + "Leaf")
            ? element.EnumerateObject().Where(member => member.Name[0] != '@').SelectMany(member => OfProperty(name, member))
            : [$"{name} is no type"];
    }

    private IEnumerable<string> OfProperty(string type, JsonProperty member)
    {
        if (RangeOf(type + "Leaf", member.Name) is not { } range)
        {
            return [$"{type} has no {member.Name}"];
        }

        JsonElement[] values = member.Value.ValueKind == JsonValueKind.Array ? [.. member.Value.EnumerateArray()] : [member.Value];
        return values.SelectMany(value => OfValue($"{type}.{member.Name}", range, value));
    }

    private IEnumerable<string> OfValue(string property, string[] range, JsonElement value)
    {
        var kinds = AllOf(range);
        var fits = value.ValueKind switch
        {
            JsonValueKind.Object => !value.TryGetProperty("@type", out var type) || kinds.Contains(type.GetString() + "Leaf"),
            JsonValueKind.String => range.Any(name => name is "Text" or "URL" or "Date" or "DateTime") || (range.Contains("Thing") && IsAddress(value)),
            JsonValueKind.Number => kinds.Contains("number"),
            _ => kinds.Contains("boolean"),
        };
        return (fits ? [] : new[] { $"{property} may not be {value.ValueKind}" })
            .Concat(value.ValueKind == JsonValueKind.Object ? Violations(value) : []);
    }

    // Where any thing may stand, its address may stand for it.
    private static bool IsAddress(JsonElement value) => Uri.TryCreate(value.GetString(), UriKind.Absolute, out _);

    private string[]? RangeOf(string shape, string property)
    {
        if (!_shapes.TryGetValue(shape, out var known))
        {
            return null;
        }

        return known.Properties.TryGetValue(property, out var range) ? range : known.Parents.Select(parent => RangeOf(parent, property)).FirstOrDefault(found => found is not null);
    }

    private string[] Direct(string name) => _unions.GetValueOrDefault(name, []);

    /// <summary>All that the names stand for, through the unions.</summary>
    private HashSet<string> AllOf(IEnumerable<string> names)
    {
        var all = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(names);
        while (open.TryPop(out var name))
        {
            if (all.Add(name))
            {
                foreach (var part in Direct(name))
                {
                    open.Push(part);
                }
            }
        }

        return all;
    }

    private static string[] Parts(string text, char separator) => text.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"^(?:export )?interface (?<name>\w+(?:Base|Leaf)) extends (?<parents>[^{]+)\{(?<body>.*?)^\}", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Shape();

    [GeneratedRegex("^\\s+\"(?<name>\\w+)\"\\?: SchemaValue<(?<types>[^,]+),", RegexOptions.Multiline)]
    private static partial Regex Property();

    [GeneratedRegex(@"^export type (?<name>\w+) = (?<types>[^;]+);", RegexOptions.Multiline)]
    private static partial Regex Union();
}
