using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CareersSite.Serving.Desk.Previews;

/// <summary>What a feed reader, or a partner who reads the JSON Feed, gets of a posting.</summary>
/// <param name="Json">The whole item for a person to read; a long text is cut.</param>
public sealed record FeedEntry(string Title, string? Published, string? Summary, string? ApplyAt, IReadOnlyList<string> Tags, string Json)
{
    private const int LongestText = 240;

    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static FeedEntry Of(JsonElement item) => new(
        JsonPath.Text(item, "title") ?? "",
        JsonPath.Text(item, "date_published"),
        JsonPath.Text(item, "summary"),
        JsonPath.Text(item, "external_url"),
        [.. JsonPath.Texts(item, "tags")],
        ReadableJson(item));

    private static string ReadableJson(JsonElement item)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            foreach (var member in item.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String && member.Value.GetString() is { Length: > LongestText } text)
                {
                    json.WriteString(member.Name, string.Create(CultureInfo.InvariantCulture, $"{text[..LongestText]} … ({text.Length:N0} characters)"));
                }
                else
                {
                    member.WriteTo(json);
                }
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
