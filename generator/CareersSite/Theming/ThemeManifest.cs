using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
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
        new("requires", FieldType.Text, "The versions of this program with which it works: '>=0.1', '>=0.1 <1.0'.", "\">=0.1\"",
            (_, value, reader) => CheckVersion(value, reader)),
        new("extends", FieldType.Text, "The theme on which it builds; its files stand in for those that are missing here.", "default",
            (manifest, value, reader) => manifest.Extends = reader.Text(value)),
        new("words", FieldType.Text,
            "A theme whose words stand in for those missing here, for a theme that stands on its own otherwise; nothing else is taken of it.", "default",
            (manifest, value, reader) => manifest.Words = reader.Text(value)),
        new("params", FieldType.MapOf(FieldType.Map(ThemeParameter.Table)),
            "What a site may set under theme_params.", "{ accent: { type: colour, default: \"#0b57d0\" } }", ReadParameters));

    public string Name { get; private set; } = "";

    public string? Version { get; private set; }

    public string? Extends { get; private set; }

    public string? Words { get; private set; }

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

    private static void CheckVersion(YamlValue value, ValueReader reader)
    {
        if (reader.Text(value) is not { } text)
        {
            return;
        }

        if (VersionRange.Parse(text) is not { } range)
        {
            reader.Report(ThemeProblems.BadVersion, value, $"'{text}' does not say which versions are meant", "Write it like '>=0.1' or '>=0.1 <1.0'.");
        }
        else if (!range.Holds(VersionRange.OfProgram))
        {
            reader.Report(
                ThemeProblems.OtherVersion, value,
                $"the theme needs version {text} of this program, which is {VersionRange.OfProgram}",
                "Take the version of the program that it needs, or a version of the theme that was made for this one.");
        }
    }

    private static void ReadParameters(ThemeManifest manifest, YamlValue value, ValueReader reader)
    {
        if (reader.Map(value) is { } map)
        {
            manifest.Parameters = [.. map.Entries.Select(entry => ThemeParameter.Read(entry, reader)).OfType<ThemeParameter>()];
        }
    }
}
