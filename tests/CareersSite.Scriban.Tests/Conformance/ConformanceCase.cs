using System.Text.Json.Nodes;

namespace CareersSite.Scriban.Tests.Conformance;

/// <summary>A template with its model, and what the reference engine made of it.</summary>
public sealed record ConformanceCase(string Id, string Category, string Tier, string Template)
{
    private static readonly Lazy<IReadOnlyList<ConformanceCase>> Cases = new(Read);

    public static IReadOnlyList<ConformanceCase> All => Cases.Value;

    public required JsonObject? Model { get; init; }

    public required JsonObject? Options { get; init; }

    public required IReadOnlyDictionary<string, string> Includes { get; init; }

    /// <summary>The expected output; null where an error is expected.</summary>
    public required string? Output { get; init; }

    /// <summary>The places of the expected errors, in order and without repetitions.</summary>
    public required ScriptLocation[] ErrorLocations { get; init; }

    public override string ToString() => $"{Category}: {Id}";

    private static ConformanceCase[] Read()
    {
        using var stream = typeof(ConformanceCase).Assembly.GetManifestResourceStream("cases.jsonl")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    private static ConformanceCase Parse(string line)
    {
        var json = JsonNode.Parse(line)!.AsObject();
        return new ConformanceCase((string)json["id"]!, (string)json["category"]!, (string)json["tier"]!, (string)json["template"]!)
        {
            Model = json["model"] as JsonObject,
            Options = json["options"] as JsonObject,
            Includes = (json["includes"] as JsonObject)?.ToDictionary(include => include.Key, include => (string)include.Value!) ?? [],
            Output = (string?)json["html"],
            ErrorLocations = ParseLocations(json["err_pos"] as JsonArray),
        };
    }

    private static ScriptLocation[] ParseLocations(JsonArray? positions)
    {
        if (positions is null)
            return [];
        var locations = positions.Select(position => new ScriptLocation((string)position![0]!, (int)position[1]!, (int)position[2]!));
        return [.. locations.Distinct().OrderBy(location => location.Line).ThenBy(location => location.Column)];
    }
}
