using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CareersSite.Yaml.Schema;

/// <summary>A JSON Schema (2020-12) made from a field table: with it an editor's program offers the keys and marks what is wrong.</summary>
/// <param name="title">What the schema is of, such as "A posting of a careers site".</param>
public sealed class SchemaDocument(string title, IFieldTable table)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // A file by itself: nothing here could end a script element.
    };

    /// <summary>Keys that a site has added to the table: key → what it means here.</summary>
    public IReadOnlyDictionary<string, AddedKey> Added { get; init; } = new Dictionary<string, AddedKey>();

    /// <summary>The schema in UTF-8, the same bytes each time, with a line end after its last line.</summary>
    public byte[] ToUtf8()
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", title);
            json.WriteString("type", "object");
            new MapSchema(table) { Added = Added }.Write(json);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}

/// <summary>A key of a site's own.</summary>
/// <param name="Field">The field that it means; null where it is passed over, or means a field in a way of its own.</param>
public sealed record AddedKey(Field? Field, string Meaning);
