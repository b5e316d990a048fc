using System.Text.Json;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>object.from_json</c>.</summary>
internal static class JsonReading
{
    public static ScriptValue Read(FunctionCall call, ReadOnlySpan<ScriptValue> arguments)
    {
        var text = arguments.Text(0);
        if (text.Length == 0)
            return default;
        try
        {
            using var document = JsonDocument.Parse(text);
            return Convert(call, document.RootElement);
        }
        catch (JsonException fault)
        {
            throw call.Error($"this is no JSON: {fault.Message}");
        }
    }

    private static ScriptValue Convert(FunctionCall call, JsonElement element)
    {
        call.Charge(1);
        return element.ValueKind switch
        {
            JsonValueKind.Object => ConvertObject(call, element),
            JsonValueKind.Array => ScriptArray.From(element.EnumerateArray().Select(item => Convert(call, item))),
            JsonValueKind.String => element.GetString(),
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number when element.TryGetInt64(out var whole) => whole,
            JsonValueKind.Number => element.GetDouble(),
            _ => default(ScriptValue),
        };
    }

    private static ScriptMap ConvertObject(FunctionCall call, JsonElement element)
    {
        var map = new ScriptMap();
        foreach (var member in element.EnumerateObject())
            map[member.Name] = Convert(call, member.Value);
        return map;
    }
}
