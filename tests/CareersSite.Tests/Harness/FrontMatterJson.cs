using System.Buffers;
using System.Text.Json;
using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Tests.Harness;

/// <summary>YAML as the tools of an editor see it, to be checked against a schema.</summary>
internal static class FrontMatterJson
{
    public static JsonElement OfFile(string path) => Of(FrontMatter.Read(path, File.ReadAllBytes(path), new DiagnosticSink())!.Fields);

    public static JsonElement OfYaml(string yaml) => Of(YamlReader.Read(new SourceText("x.yml", yaml), new DiagnosticSink())!);

    private static JsonElement Of(YamlMap map)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            YamlJson.Write(map, json);
        }

        return JsonDocument.Parse(bytes.WrittenMemory).RootElement;
    }
}
