using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary><c>diagnostics:</c> a code and its level.</summary>
public static class LevelFields
{
    private static readonly Dictionary<string, Severity?> Levels = new(StringComparer.OrdinalIgnoreCase)
    {
        ["off"] = null,
        ["no"] = null,
        ["false"] = null,
        ["note"] = Severity.Information,
        ["warning"] = Severity.Warning,
        ["error"] = Severity.Error,
    };

    public static ScalarType Type => FieldType.OneOf("off", "note", "warning", "error") with { OtherWords = [.. Levels.Keys] };

    public static void Read(SiteSettings site, YamlValue value, ValueReader reader)
    {
        if (reader.Map(value) is not { } map)
        {
            return;
        }

        var byCode = new Dictionary<string, Severity?>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (reader.Text(entry.Value) is not { } text)
            {
                continue;
            }

            if (Levels.TryGetValue(text, out var level))
            {
                byCode[entry.Key.Text] = level;
            }
            else
            {
                reader.Report(SettingsProblems.BadLevel, entry.Value, $"'{text}' is not a level", "Write off, note, warning or error.");
            }
        }

        site.Levels = new DiagnosticLevels(byCode);
    }
}
