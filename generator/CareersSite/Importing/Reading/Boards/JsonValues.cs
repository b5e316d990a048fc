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
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element))
            {
                return default;
            }
        }

        return element;
    }

    /// <summary>A text, a number or a yes or no, as text; null for all else, and for a blank text.</summary>
    public static string? Text(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => StringOf(element) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null,
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

    public static bool Has(this JsonElement element, string name) => element.IsObject() && element.TryGetProperty(name, out _);

    /// <summary>Half of a pair of surrogates can be written in JSON, but is no text.</summary>
    private static string? StringOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
