using System.Text.Json;

namespace CareersSite.Yaml.Schema;

/// <summary>One of the forms in which a value may be written.</summary>
/// <param name="Types">Of JSON; none where the choices say all.</param>
internal sealed record Shape(IReadOnlyList<string> Types)
{
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>For texts.</summary>
    public string? Pattern { get; init; }

    /// <summary>For numbers.</summary>
    public int? Least { get; init; }

    /// <summary>Writes what only this form says.</summary>
    public Action<Utf8JsonWriter>? More { get; init; }

    public void Write(Utf8JsonWriter json, bool takesNothing)
    {
        WriteTypes(json, takesNothing ? [.. Types, "null"] : Types);
        if (Choices.Count > 0)
        {
            WriteTexts(json, "enum", Choices);
        }

        if (Least is { } least)
        {
            json.WriteNumber("minimum", least);
        }

        if (Pattern is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }

        More?.Invoke(json);
    }

    private static void WriteTypes(Utf8JsonWriter json, IReadOnlyList<string> types)
    {
        if (types is [var only])
        {
            json.WriteString("type", only);
        }
        else if (types.Count > 1)
        {
            WriteTexts(json, "type", types);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
