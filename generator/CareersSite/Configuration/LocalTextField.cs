using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

/// <summary>A text, or a map from the languages of the site to texts: <c>{ en: Jobs, de: Stellen }</c>.</summary>
public static class LocalTextField
{
    public static LocalText? Read(YamlValue value, ValueReader reader)
    {
        if (value is not YamlMap map || reader.Languages.Count == 0)
        {
            return reader.Text(value) is { } text ? (LocalText)text : null;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in map.Entries)
        {
            if (!IsOfSite(entry.Key.Text, reader.Languages))
            {
                ReportUnknown(entry.Key, reader);
            }
            else if (reader.Text(entry.Value) is { } text)
            {
                texts[entry.Key.Text] = text;
            }
        }

        ReportMissing(map, texts, reader);
        return texts.Count == 0 ? null : new LocalText([.. texts.OrderBy(text => PlaceOf(text.Key, reader.Languages))]);
    }

    private static bool IsOfSite(string language, IReadOnlyList<string> languages) => PlaceOf(language, languages) < languages.Count;

    /// <summary>That of the default language comes first.</summary>
    private static int PlaceOf(string language, IReadOnlyList<string> languages)
    {
        var place = 0;
        while (place < languages.Count && languages[place] != language && Language.Base(languages[place]) != language)
        {
            place++;
        }

        return place;
    }

    private static void ReportUnknown(YamlScalar key, ValueReader reader) => reader.Report(
        SettingsProblems.TextLanguageUnknown, key,
        $"'{key.Text}' is not a language of this site{Spelling.DidYouMean(key.Text, reader.Languages)}",
        $"The site has: {string.Join(", ", reader.Languages)}. Add '{key.Text}' to 'languages', or remove this line.");

    private static void ReportMissing(YamlMap map, Dictionary<string, string> texts, ValueReader reader)
    {
        var missing = reader.Languages.Where(language => !texts.ContainsKey(language) && !texts.ContainsKey(Language.Base(language))).ToArray();
        if (missing.Length > 0 && map.IsWhole)
        {
            reader.Report(
                SettingsProblems.TextLanguageMissing, map,
                $"there is no text in {string.Join(" and ", missing.Select(language => $"'{language}'"))} here, so another language is shown there");
        }
    }
}
