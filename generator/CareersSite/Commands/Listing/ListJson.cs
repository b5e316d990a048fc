using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareersSite.Model;

namespace CareersSite.Commands.Listing;

/// <summary>The list as a JSON array; every posting has every member, null where nothing is known.</summary>
public static class ListJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // Not for a page: nothing here could end a script element.
    };

    public static void Write(IReadOnlyList<ListedPosting> postings, TextWriter output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartArray();
            foreach (var posting in postings)
            {
                Write(posting, json);
            }

            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n");
    }

    private static void Write(ListedPosting posting, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("state", posting.State.Name());
        json.WriteString("file", posting.File);
        WriteKnown(json, "title", posting.Title);
        WriteKnown(json, "id", posting.Posting?.Id);
        WriteKnown(json, "slug", posting.Posting?.Slug);
        WriteKnown(json, "language", posting.Language);
        WriteKnown(json, "department", posting.Department);
        json.WriteStartArray("places");
        foreach (var place in posting.Places)
        {
            json.WriteStringValue(place);
        }

        json.WriteEndArray();
        WriteKnown(json, "remote", posting.Posting is null ? null : posting.Remote);
        WriteKnown(json, "date", posting.Date);
        WriteKnown(json, "opens", posting.Opens);
        WriteKnown(json, "closes", posting.Closes);
        json.WriteNumber("errors", posting.Errors);
        json.WriteNumber("warnings", posting.Warnings);
        json.WriteEndObject();
    }

    private static void WriteKnown(Utf8JsonWriter json, string name, string? value) =>
        json.WriteString(name, string.IsNullOrEmpty(value) ? null : value);
}
