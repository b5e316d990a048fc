using System.Text.Json;

namespace CareersSite.Yaml;

/// <summary>YAML as the JSON that an editor's tools see: what is plain and looks like a number or a yes/no of YAML 1.2 is one.</summary>
public static class YamlJson
{
    public static void Write(YamlValue value, Utf8JsonWriter json)
    {
        switch (value)
        {
            case YamlScalar scalar:
                WriteScalar(scalar, json);
                break;
            case YamlList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                {
                    Write(item, json);
                }

                json.WriteEndArray();
                break;
            case YamlMap map:
                json.WriteStartObject();
                foreach (var entry in map.Entries)
                {
                    json.WritePropertyName(entry.Key.Text);
                    Write(entry.Value, json);
                }

                json.WriteEndObject();
                break;
        }
    }

    private static void WriteScalar(YamlScalar scalar, Utf8JsonWriter json)
    {
        if (!scalar.IsPlain)
        {
            json.WriteStringValue(scalar.Text);
        }
        else if (scalar.IsNothing)
        {
            json.WriteNullValue();
        }
        else if (scalar.Text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            json.WriteBooleanValue(scalar.Text[0] is 't' or 'T');
        }
        else if (NumberOf(scalar.Text) is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(scalar.Text);
        }
    }

    private static decimal? NumberOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
