using System.Text.Json;

namespace CareersSite.Checking.Pages;

/// <summary>
/// What a page tells search engines of a job, held against what they require:
/// https://developers.google.com/search/docs/appearance/structured-data/job-posting
/// </summary>
/// <param name="Missing">Properties that are required and not there.</param>
public sealed record JobMarkup(IReadOnlyList<string> Missing)
{
    private static readonly string[] Required = ["title", "datePosted", "description"];
    private static readonly string[] Country = ["jobLocation", "address", "addressCountry"];

    /// <summary>The JobPosting of a block of JSON-LD; null where it is about something else.</summary>
    public static JobMarkup? Read(string json)
    {
        if (!json.Contains("JobPosting", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            using var block = JsonDocument.Parse(json);
            return ItemsOf(block.RootElement)
                .Where(item => TextAt(item, "@type") == "JobPosting")
                .Select(job => new JobMarkup([.. MissingIn(job)]))
                .FirstOrDefault();
        }
        catch (JsonException)
        {
            return new JobMarkup(["anything, because it is no valid JSON"]);
        }
    }

    /// <summary>A block is one thing, a list of things, or a graph of them.</summary>
    private static IEnumerable<JsonElement> ItemsOf(JsonElement root) => root switch
    {
        { ValueKind: JsonValueKind.Array } => root.EnumerateArray(),
        { ValueKind: JsonValueKind.Object } when root.TryGetProperty("@graph", out var graph) && graph.ValueKind == JsonValueKind.Array =>
            graph.EnumerateArray(),
        _ => [root],
    };

    private static IEnumerable<string> MissingIn(JsonElement job)
    {
        foreach (var property in Required.Where(property => TextAt(job, property) is null))
        {
            yield return property;
        }

        if (TextAt(job, "hiringOrganization", "name") is null)
        {
            yield return "hiringOrganization.name";
        }

        var isRemote = TextAt(job, "jobLocationType") == "TELECOMMUTE";
        if (isRemote && TextAt(job, "applicantLocationRequirements", "name") is null)
        {
            yield return "applicantLocationRequirements";
        }

        if (!isRemote && (TextAt(job, [.. Country]) ?? TextAt(job, [.. Country, "name"])) is null)
        {
            yield return "jobLocation with addressCountry";
        }
    }

    /// <summary>A text of at least one character; of a list, its first that has one.</summary>
    private static string? TextAt(JsonElement element, params ReadOnlySpan<string> path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                if (TextAt(item, path) is { } found)
                {
                    return found;
                }
            }

            return null;
        }

        if (path.IsEmpty)
        {
            return element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text ? text : null;
        }

        return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(path[0], out var member) ? TextAt(member, path[1..]) : null;
    }
}
