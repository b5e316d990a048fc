using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareersSite.Tests.Harness;

/// <summary>
/// Checks a value against a JSON Schema (2020-12), as far as this project's schemas go. A keyword that it does not know is
/// a failure: otherwise a new one would be passed over, and every test of it would pass.
/// </summary>
internal static class SchemaChecker
{
    private static readonly string[] Notes = ["$schema", "title", "description", "examples", "format"];

    /// <summary>Where the value does not fit, as paths such as <c>$.salary.unit</c> with the keyword that it breaks.</summary>
    public static IReadOnlyList<string> Check(JsonElement schema, JsonElement value) => [.. Check(schema, value, "$")];

    private static IEnumerable<string> Check(JsonElement schema, JsonElement value, string path) => schema.ValueKind switch
    {
        JsonValueKind.True => [],
        JsonValueKind.False => [path + ": false"],
        _ => schema.EnumerateObject().SelectMany(keyword => Check(schema, keyword, value, path)),
    };

    private static IEnumerable<string> Check(JsonElement schema, JsonProperty keyword, JsonElement value, string path)
    {
        var (name, rule) = (keyword.Name, keyword.Value);
        return name switch
        {
            "type" => If(Strings(rule).Any(type => IsOf(type, value)), path, name),
            "enum" => If(rule.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)), path, name),
            "minimum" => If(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= rule.GetDecimal(), path, name),
            "pattern" => If(value.ValueKind != JsonValueKind.String || Matches(rule, value), path, name),
            "anyOf" => If(rule.EnumerateArray().Any(each => !Check(each, value, path).Any()), path, name),
            "allOf" => rule.EnumerateArray().SelectMany(each => Check(each, value, path)),
            "required" => If(value.ValueKind != JsonValueKind.Object || Strings(rule).All(key => value.TryGetProperty(key, out _)), path, name),
            "items" => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany((item, i) => Check(rule, item, $"{path}[{i}]")) : [],
            "properties" => Members(value).Where(member => rule.TryGetProperty(member.Name, out _))
                .SelectMany(member => Check(rule.GetProperty(member.Name), member.Value, $"{path}.{member.Name}")),
            "additionalProperties" => Members(value).Where(member => !IsDeclared(schema, member.Name))
                .SelectMany(member => Check(rule, member.Value, $"{path}.{member.Name}")),
            _ => Notes.Contains(name) ? [] : throw new NotSupportedException($"The keyword '{name}' at {path}."),
        };
    }

    private static IEnumerable<string> If(bool fits, string path, string keyword) => fits ? [] : [$"{path}: {keyword}"];

    private static JsonProperty[] Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? [.. value.EnumerateObject()] : [];

    private static bool IsDeclared(JsonElement schema, string name) =>
        schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static IEnumerable<string> Strings(JsonElement rule) =>
        rule.ValueKind == JsonValueKind.Array ? rule.EnumerateArray().Select(each => each.GetString()!) : [rule.GetString()!];

    private static bool Matches(JsonElement pattern, JsonElement value) => Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.ECMAScript);

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() % 1 == 0,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The type '{type}'."),
    };
}
