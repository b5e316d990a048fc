using System.Text.Json;

namespace CareersSite.Serving.Desk.Previews;

/// <summary>Reads texts out of JSON that may lack any part of them.</summary>
public static class JsonPath
{
    /// <summary>All texts and numbers at a path; a list on the way stands for each of its items.</summary>
    public static IEnumerable<string> Texts(JsonElement element, params string[] path) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Texts(item, path)),
        JsonValueKind.Object => path is [var name, .. var rest] && element.TryGetProperty(name, out var member) ? Texts(member, rest) : [],
        JsonValueKind.String => path.Length == 0 ? [element.GetString()!] : [],
        JsonValueKind.Number => path.Length == 0 ? [element.GetRawText()] : [],
        _ => [],
    };

    public static string? Text(JsonElement element, params string[] path) => Texts(element, path).FirstOrDefault(text => text.Length > 0);

    /// <summary>The objects at a member that is one, or a list of them.</summary>
    public static IEnumerable<JsonElement> Objects(JsonElement element, string name) => element.TryGetProperty(name, out var member)
        ? member.ValueKind switch
        {
            JsonValueKind.Array => member.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object),
            JsonValueKind.Object => [member],
            _ => [],
        }
        : [];
}
