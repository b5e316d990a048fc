using System.Text.Json;
using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests.Judging;

/// <summary>The Nu HTML checker, which the W3C's own service runs.</summary>
internal static class NuChecker
{
    private static readonly string Jar = RepositoryFolder.In("tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");

    /// <summary>Its errors and warnings on pages and style sheets.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IEnumerable<string> files)
    {
        Assert.True(File.Exists(Jar), "run tests/run.sh once: it fetches the checker");
        var said = await Programs.RunAsync(Programs.Start("java", ["-jar", Jar, "--also-check-css", "--format", "json", "--stdout", "--exit-zero-always", .. files]));
        using var json = JsonDocument.Parse(said);
        return [.. json.RootElement.GetProperty("messages").EnumerateArray().Where(IsErrorOrWarning).Where(message => !IsAboutPolicy(message)).Select(Finding)];
    }

    // A plain note, such as that on a trailing slash, has no sub-type.
    private static bool IsErrorOrWarning(JsonElement message) => message.GetProperty("type").GetString() != "info" || message.TryGetProperty("subType", out _);

    // It reads files, of which none is 'self', and takes JSON-LD for a script to be run. The browser judges the policy: what it refuses is an error in its console.
    private static bool IsAboutPolicy(JsonElement message) =>
        message.GetProperty("message").GetString()!.Contains("violates Content Security Policy (meta tag)", StringComparison.Ordinal);

    private static string Finding(JsonElement message)
    {
        string Text(string name) => message.TryGetProperty(name, out var value) ? value.ToString() : "";
        var kind = Text("subType") is { Length: > 0 } subType ? subType : Text("type");
        return $"{Text("url")}:{Text("lastLine")}: {kind}: {Text("message")} {Text("extract")}";
    }
}
