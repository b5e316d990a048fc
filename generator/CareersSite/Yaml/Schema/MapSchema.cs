using System.Text.Json;
using CareersSite.Diagnostics;

namespace CareersSite.Yaml.Schema;

/// <summary>What a schema says of a map with the keys of a table.</summary>
internal sealed class MapSchema(IFieldTable table)
{
    public IReadOnlyDictionary<string, AddedKey> Added { get; init; } = new Dictionary<string, AddedKey>();

    /// <summary>Writes the members of the schema into the object that is open.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("properties");
        foreach (var field in table.Fields)
        {
            foreach (var key in OwnKeysOf(field))
            {
                WriteProperty(json, key, field, key == field.Name ? field.Meaning : $"The same as '{field.Name}'. {field.Meaning}");
            }
        }

        foreach (var (key, added) in Added.OrderBy(each => each.Key, StringComparer.Ordinal))
        {
            WriteProperty(json, key, added.Field, added.Meaning);
        }

        json.WriteEndObject();
        WriteRequired(json);
        json.WriteBoolean("additionalProperties", false);
    }

    private static void WriteProperty(Utf8JsonWriter json, string key, Field? field, string meaning)
    {
        json.WriteStartObject(key);
        json.WriteString("description", meaning);
        if (field is not null)
        {
            new TypeSchema(field.Type) { TakesNothing = !field.IsRequired }.Write(json);
            WriteExample(json, field);
        }

        json.WriteEndObject();
    }

    private static void WriteExample(Utf8JsonWriter json, Field field)
    {
        var example = YamlReader.Read(new SourceText(field.Name, $"{field.Name}: {field.Example}\n"), new DiagnosticSink());
        json.WriteStartArray("examples");
        YamlJson.Write(example!.Entries[0].Value, json);
        json.WriteEndArray();
    }

    /// <summary>A key that has other spellings is there under any of them.</summary>
    private void WriteRequired(Utf8JsonWriter json)
    {
        var required = table.Fields.Where(field => field.IsRequired).ToLookup(field => KeysOf(field).Count() == 1);
        if (required[true].Any())
        {
            WriteRequiredKeys(json, required[true].Select(field => field.Name));
        }

        if (required[false].Any())
        {
            json.WriteStartArray("allOf");
            foreach (var field in required[false])
            {
                WriteAnyKey(json, KeysOf(field));
            }

            json.WriteEndArray();
        }
    }

    private IEnumerable<string> KeysOf(Field field) =>
        OwnKeysOf(field).Concat(Added.Where(each => each.Value.Field == field).Select(each => each.Key).Order(StringComparer.Ordinal));

    /// <summary>A key that the site gives another meaning is not ours any more.</summary>
    private IEnumerable<string> OwnKeysOf(Field field) => field.Keys.Where(key => !Added.ContainsKey(key));

    private static void WriteAnyKey(Utf8JsonWriter json, IEnumerable<string> keys)
    {
        json.WriteStartObject();
        json.WriteStartArray("anyOf");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            WriteRequiredKeys(json, [key]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRequiredKeys(Utf8JsonWriter json, IEnumerable<string> keys)
    {
        json.WriteStartArray("required");
        foreach (var key in keys)
        {
            json.WriteStringValue(key);
        }

        json.WriteEndArray();
    }
}
