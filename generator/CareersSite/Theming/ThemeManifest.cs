using CareersSite.Diagnostics;
using CareersSite.Yaml;

namespace CareersSite.Theming;

/// <summary>What <c>theme.yml</c> says.</summary>
public sealed class ThemeManifest
{
    public const string File = "theme.yml";

    public static readonly FieldTable<ThemeManifest> Table = new(
        "a field of theme.yml",
        new("name", FieldType.Text, "The theme's name.", "default",
            (manifest, value, reader) => manifest.Name = reader.Text(value) ?? "")
        { IsRequired = true },
        new("version", FieldType.Text, "Its version.", "\"1.0.0\"",
            (manifest, value, reader) => manifest.Version = reader.Text(value)),
        new("requires", FieldType.Text, "The least version of this program.", "\">=0.1\"",
            (manifest, value, reader) => manifest.Requires = reader.Text(value)),
        new("extends", FieldType.Text, "The theme on which it builds; its files stand in for those that are missing here.", "default",
            (manifest, value, reader) => manifest.Extends = reader.Text(value)),
        new("params", FieldType.MapOf(FieldType.Map(ThemeParameter.Table)),
            "What a site may set under theme_params.", "{ accent: { type: colour, default: \"#0b57d0\" } }", ReadParameters));

    public string Name { get; private set; } = "";

    public string? Version { get; private set; }

    public string? Requires { get; private set; }

    public string? Extends { get; private set; }

    public IReadOnlyList<ThemeParameter> Parameters { get; private set; } = [];

    public static ThemeManifest Read(SourceText source, DiagnosticSink sink)
    {
        var manifest = new ThemeManifest();
        if (YamlReader.Read(source, sink) is { } map)
        {
            Table.Read(map, manifest, new ValueReader(source, sink));
        }

        return manifest;
    }

    private static void ReadParameters(ThemeManifest manifest, YamlValue value, ValueReader reader)
    {
        if (reader.Map(value) is { } map)
        {
            manifest.Parameters = [.. map.Entries.Select(entry => ThemeParameter.Read(entry, reader)).OfType<ThemeParameter>()];
        }
    }
}
