using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;
using CareersSite.Theming.Colours;
using CareersSite.Yaml;

namespace CareersSite.Theming;

/// <summary><c>theme_params</c> of <c>site.yml</c>, checked against what the theme declares.</summary>
public static class ThemeParameters
{
    public static IReadOnlyDictionary<string, ParameterValue> Read(
        IReadOnlyList<ThemeParameter> declared, SiteSettings settings, RootFolder root, DiagnosticSink sink)
    {
        var parameters = declared.DistinctBy(parameter => parameter.Name).ToDictionary(parameter => parameter.Name, StringComparer.Ordinal);
        var values = parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.Default, StringComparer.Ordinal);
        if (settings.ThemeParams is not { } map)
        {
            return values;
        }

        var reader = new ValueReader(settings.Source, sink) { Languages = settings.Languages };
        foreach (var entry in map.Entries)
        {
            var name = entry.Key.Text;
            if (!parameters.TryGetValue(name, out var parameter))
            {
                reader.Report(
                    ThemeProblems.UnknownParameter, entry.Key,
                    $"the theme has no parameter '{name}'{Spelling.DidYouMean(name, values.Keys)}");
            }
            else if (parameter.Parse(entry.Value, reader, root) is { } value)
            {
                values[name] = value;
            }
        }

        CheckContrast(parameters, map, reader);
        return values;
    }

    /// <summary>Of two colours that the theme sets on each other, a site may choose any it likes as long as one can be read on the other.</summary>
    private static void CheckContrast(Dictionary<string, ThemeParameter> parameters, YamlMap map, ValueReader reader)
    {
        var chosen = map.Entries.Where(entry => entry.Value is YamlScalar).ToLookup(entry => entry.Key.Text, entry => (YamlScalar)entry.Value, StringComparer.Ordinal);
        Colour? ColourOf(string name) => Colour.Parse(chosen[name].FirstOrDefault()?.Text ?? parameters.GetValueOrDefault(name)?.DefaultText ?? "");

        foreach (var parameter in parameters.Values)
        {
            foreach (var ground in parameter.Grounds)
            {
                if ((chosen[parameter.Name].FirstOrDefault() ?? chosen[ground].FirstOrDefault()) is { } place
                    && ColourOf(parameter.Name) is { } text && ColourOf(ground) is { } behind
                    && text.ContrastTo(behind) is < Contrast.OfText and var ratio)
                {
                    reader.Report(
                        ThemeProblems.LowContrast, place,
                        $"'{parameter.Name}' ({text}) on '{ground}' ({behind}) has a contrast of {Shown(ratio)} to 1; text needs {Shown(Contrast.OfText)} to 1",
                        $"The nearest colour for '{parameter.Name}' that can be read there is '{Contrast.Mended(text, behind, Contrast.OfText)}'.");
                }
            }
        }
    }

    /// <summary>Cut, not rounded, so that 4.49 does not look like enough.</summary>
    private static string Shown(double ratio) => (Math.Floor(ratio * 100) / 100).ToString("0.##", CultureInfo.InvariantCulture);
}
