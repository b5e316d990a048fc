using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareersSite.Tests.Feeds;

/// <summary>The rules of https://www.jsonfeed.org/version/1.1/, written down from its text: no schema of it is published.</summary>
internal static partial class JsonFeedRules
{
    private static readonly Dictionary<string, Func<JsonElement, bool>> Author = new(StringComparer.Ordinal) { ["name"] = IsText, ["url"] = IsUrl, ["avatar"] = IsUrl };

    private static readonly Dictionary<string, Func<JsonElement, bool>> Item = new(StringComparer.Ordinal)
    {
        ["id"] = value => IsText(value) && value.GetString()!.Length > 0,
        ["url"] = IsUrl,
        ["external_url"] = IsUrl,
        ["title"] = value => IsText(value) && !value.GetString()!.Contains('\n', StringComparison.Ordinal),
        ["content_html"] = IsText,
        ["content_text"] = IsText,
        ["summary"] = IsText,
        ["image"] = IsUrl,
        ["banner_image"] = IsUrl,
        ["date_published"] = IsDate,
        ["date_modified"] = IsDate,
        ["authors"] = AreAuthors,
        ["tags"] = value => value.EnumerateArray().All(IsText),
        ["language"] = IsLanguage,
        ["attachments"] = value => value.ValueKind == JsonValueKind.Array,
    };

    private static readonly Dictionary<string, Func<JsonElement, bool>> Feed = new(StringComparer.Ordinal)
    {
        ["version"] = value => value.ValueEquals("https://jsonfeed.org/version/1.1"),
        ["title"] = IsText,
        ["home_page_url"] = IsUrl,
        ["feed_url"] = IsUrl,
        ["description"] = IsText,
        ["user_comment"] = IsText,
        ["next_url"] = IsUrl,
        ["icon"] = IsUrl,
        ["favicon"] = IsUrl,
        ["authors"] = AreAuthors,
        ["language"] = IsLanguage,
        ["expired"] = value => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        ["hubs"] = value => value.ValueKind == JsonValueKind.Array,
        ["items"] = value => value.EnumerateArray().All(item => !Violations(item, Item, ["id"]).Any() && HasContent(item)),
    };

    /// <summary>What breaks a rule, by its name; empty where the feed is right.</summary>
    public static IEnumerable<string> Violations(JsonElement feed)
    {
        foreach (var violation in Violations(feed, Feed, ["version", "title", "items"]))
        {
            yield return violation;
        }

        foreach (var item in feed.GetProperty("items").EnumerateArray())
        {
            foreach (var violation in Violations(item, Item, ["id"]))
            {
                yield return $"items[{item.GetProperty("id")}].{violation}";
            }
        }
    }

    private static IEnumerable<string> Violations(JsonElement element, Dictionary<string, Func<JsonElement, bool>> rules, string[] required) => element.EnumerateObject()
        .Where(member => rules.TryGetValue(member.Name, out var rule) ? !rule(member.Value) : !IsExtension(member))
        .Select(member => member.Name)
        .Concat(required.Where(name => !element.TryGetProperty(name, out _)));

    private static bool AreAuthors(JsonElement value) => value.EnumerateArray().All(author => author.EnumerateObject().Any() && !Violations(author, Author, []).Any());

    private static bool HasContent(JsonElement item) => item.TryGetProperty("content_html", out _) || item.TryGetProperty("content_text", out _);

    /// <summary>A name of ours begins with an underscore and a letter, has no dot and holds an object.</summary>
    private static bool IsExtension(JsonProperty member) => ExtensionName().IsMatch(member.Name) && member.Value.ValueKind == JsonValueKind.Object;

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;

    private static bool IsUrl(JsonElement value) => IsText(value) && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var url) && url.Scheme is "https" or "http";

    private static bool IsLanguage(JsonElement value) => IsText(value) && Language().IsMatch(value.GetString()!);

    private static bool IsDate(JsonElement value) => IsText(value) && Rfc3339().IsMatch(value.GetString()!) && value.TryGetDateTimeOffset(out _);

    [GeneratedRegex(@"^_[A-Za-z][^.]*$")]
    private static partial Regex ExtensionName();

    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex Language();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Rfc3339();
}
