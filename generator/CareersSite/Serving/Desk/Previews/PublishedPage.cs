using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;

namespace CareersSite.Serving.Desk.Previews;

/// <summary>What the finished page of a job says of itself to those who are no people: search engines, and services where it is shared.</summary>
/// <param name="Job">Its JobPosting; null where the page has none.</param>
public sealed record PublishedPage(string Title, string? Description, IReadOnlyDictionary<string, string> Sharing, JsonElement? Job)
{
    public static PublishedPage Read(ReadOnlySpan<byte> html)
    {
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html));
        var sharing = page.QuerySelectorAll("meta[property^='og:']")
            .GroupBy(meta => meta.GetAttribute("property")!, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.First().GetAttribute("content") ?? "", StringComparer.Ordinal);
        return new PublishedPage(
            page.Title ?? "",
            page.QuerySelector("meta[name='description']")?.GetAttribute("content"),
            sharing,
            page.QuerySelectorAll("script[type='application/ld+json']").Select(script => JobIn(script.TextContent)).FirstOrDefault(job => job is not null));
    }

    private static JsonElement? JobIn(string json)
    {
        try
        {
            using var block = JsonDocument.Parse(json);
            var root = block.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("@type", out var type) && type.ValueEquals("JobPosting") ? root.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
