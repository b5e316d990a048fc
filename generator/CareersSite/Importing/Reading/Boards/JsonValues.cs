using System.Text.Json;

namespace CareersSite.Importing.Reading.Boards;

/// <summary>Parts of JSON that may be missing, null, or of another kind than they should be.</summary>
internal static class JsonValues
{
    /// <summary>The member at a path; an undefined element where there is none.</summary>
    public static JsonElement At(this JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (!TryMember(element, name, out element))
            {
                return default;
            }
        }

        return element;
    }

    /// <summary>A text, a number or a yes or no, as text; null for all else, and for a blank text.</summary>
    public static string? Text(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => TextOrNull(element.GetString) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.GetRawText(),
        _ => null,
    };

    public static string? Text(this JsonElement element, params ReadOnlySpan<string> path) => element.At(path).Text();

    public static decimal? Number(this JsonElement element) =>
        decimal.TryParse(element.Text(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The items of a list; the element itself where it is no list; none where it is missing.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray(),
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [element],
    };

    /// <summary>All texts of a list, or the one.</summary>
    public static IEnumerable<string> Texts(this JsonElement element) => element.Items().Select(Text).OfType<string>();

    public static bool IsObject(this JsonElement element) => element.ValueKind == JsonValueKind.Object;

    public static bool Has(this JsonElement element, string name) => TryMember(element, name, out _);

    /// <summary>All members of an object, without those whose names are no text.</summary>
    public static IEnumerable<(string Name, JsonElement Value)> Members(this JsonElement element) =>
        from member in element.EnumerateObject()
        let name = TextOrNull(() => member.Name)
        where name is not null
        select (name, member.Value);

    private static bool TryMember(JsonElement element, string name, out JsonElement value)
    {
        value = default;
        try
        {
            return element.IsObject() && element.TryGetProperty(name, out value);
        }
        catch (InvalidOperationException)
        {
            // The name of another member is no text.
            value = element.Members().LastOrDefault(member => member.Name == name).Value;
            return value.ValueKind != JsonValueKind.Undefined;
        }
    }

    /// <summary>Half of a pair of surrogates can be written in JSON, but is no text.</summary>
    private static string? TextOrNull(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
