using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareersSite.Scriban.Tests.Conformance;

/// <summary>The model of a case as template values.</summary>
internal static class ConformanceModel
{
    public static ScriptMap Convert(JsonObject json)
    {
        var map = new ScriptMap();
        foreach (var (name, value) in json)
            map[name] = Convert(value);
        return map;
    }

    private static ScriptValue Convert(JsonNode? node) => node switch
    {
        null => ScriptValue.Null,
        JsonArray array => ScriptList.From(array.Select(Convert)),
        JsonObject { Count: 1 } json when json.Single() is { Key: ['$', ..] } marked => ConvertMarked(marked.Key, marked.Value!),
        JsonObject json => Convert(json),
        JsonValue value => ConvertPlain(value),
        _ => throw new InvalidOperationException(),
    };

    private static ScriptValue ConvertPlain(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => (string)value!,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ when value.TryGetValue<long>(out var whole) => whole,
        _ => (double)value,
    };

    private static ScriptValue ConvertMarked(string mark, JsonNode value) => mark switch
    {
        "$date" => DateTime.Parse((string)value!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        "$decimal" => decimal.Parse((string)value!, CultureInfo.InvariantCulture),
        "$float" => ScriptValue.From((float)value),
        "$long" => (long)value,
        "$timespan" => TimeSpan.Parse((string)value!, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"Unknown mark {mark}."),
    };
}
