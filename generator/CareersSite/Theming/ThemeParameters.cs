using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Yaml;

namespace CareersSite.Theming;

/// <summary><c>theme_params</c> of <c>site.yml</c>, checked against what the theme declares.</summary>
public static class ThemeParameters
{
    public static IReadOnlyDictionary<string, ViewValue> Read(
        IReadOnlyList<ThemeParameter> declared, SiteSettings settings, DiagnosticSink sink)
    {
        var values = declared
            .DistinctBy(parameter => parameter.Name)
            .ToDictionary(parameter => parameter.Name, parameter => parameter.Default, StringComparer.Ordinal);
        if (settings.ThemeParams is not { } map)
        {
            return values;
        }

        var reader = new ValueReader(settings.Source, sink);
        foreach (var entry in map.Entries)
        {
            var name = entry.Key.Text;
            if (declared.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
            {
                reader.Report(
                    ThemeProblems.UnknownParameter, entry.Key,
                    $"the theme has no parameter '{name}'{Spelling.DidYouMean(name, values.Keys)}");
            }
            else if (parameter.Parse(entry.Value, reader) is { } value)
            {
                values[name] = value;
            }
        }

        return values;
    }
}
