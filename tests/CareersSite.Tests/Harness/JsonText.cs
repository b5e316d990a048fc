using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareersSite.Tests.Harness;

/// <summary>Compares JSON as what it says, not as how it is laid out.</summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void AssertEqual(string expected, JsonElement actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(Indented), JsonNode.Parse(actual.GetRawText())!.ToJsonString(Indented));
}
