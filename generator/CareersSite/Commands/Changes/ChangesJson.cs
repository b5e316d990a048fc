using System.Buffers;
using System.Text;
using System.Text.Json;
using CareersSite.Publishing.Manifests;

namespace CareersSite.Commands.Changes;

/// <summary>The changes as one JSON object: an array of addresses for each kind of change, and the number of other files.</summary>
internal static class ChangesJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    public static void Write(SiteChanges changes, TextWriter output)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            foreach (var change in ChangeWords.All)
            {
                json.WriteStartArray(change.Word());
                foreach (var address in changes.Of(change))
                {
                    json.WriteStringValue(address.Url);
                }

                json.WriteEndArray();
            }

            json.WriteNumber("other_files", changes.OtherFiles);
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n");
    }
}
