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
            if (IsCode(entry.Key, reader) && TryReadLevel(entry.Value, reader, out var level))
            {
                byCode[entry.Key.Text] = level;
            }
        }

        site.Levels = new DiagnosticLevels(byCode);
    }

    private static bool IsCode(YamlScalar key, ValueReader reader)
    {
        if (DiagnosticCatalogue.Find(key.Text) is not null)
        {
            return true;
        }

        reader.Report(
            SettingsProblems.UnknownCode, key,
            $"there is no message with the code '{key.Text}'{Spelling.DidYouMean(key.Text, DiagnosticCatalogue.Codes)}");
        return false;
    }

    private static bool TryReadLevel(YamlValue value, ValueReader reader, out Severity? level)
    {
        level = null;
        if (reader.Text(value) is not { } text)
        {
            return false;
        }

        if (Levels.TryGetValue(text, out level))
        {
            return true;
        }

        reader.Report(SettingsProblems.BadLevel, value, $"'{text}' is not a level", "Write off, note, warning or error.");
        return false;
    }
}
