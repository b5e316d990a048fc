using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Theming.Languages;

namespace CareersSite.Theming;

/// <summary>A theme, loaded: its layouts, its words, its parameters, its assets.</summary>
public sealed class Theme
{
    public required string Name { get; init; }

    /// <summary>By name, such as <c>posting</c>.</summary>
    public required IReadOnlyDictionary<string, Layout> Layouts { get; init; }

    public required TemplateEngine Engine { get; init; }

    /// <summary>Its own files and those of the themes that it extends, the topmost first.</summary>
    public required IReadOnlyList<ThemeFiles> Layers { get; init; }

    /// <summary>The same, and the theme of which it takes words only.</summary>
    public required IReadOnlyList<ThemeFiles> WordLayers { get; init; }

    /// <summary>The style sheets that are templates.</summary>
    public required IReadOnlyCollection<Layout> Sheets { get; init; }

    public IEnumerable<Layout> Templates => Layouts.Values.Concat(Sheets).Concat(Engine.Partials);

    /// <summary>The settings for which it was loaded.</summary>
    public required SiteSettings Settings { get; init; }

    /// <summary>The parameters that can be set, by name.</summary>
    public required IReadOnlyDictionary<string, ThemeParameter> Declared { get; init; }

    public required IReadOnlyDictionary<string, ParameterValue> Parameters { get; init; }

    /// <summary>By language.</summary>
    public required IReadOnlyDictionary<string, Wording> Wordings { get; init; }

    public required Assets Assets { get; init; }

    public IReadOnlyDictionary<string, ViewValue> ParametersIn(string language) =>
        Parameters.ToDictionary(parameter => parameter.Key, parameter => parameter.Value.In(language), StringComparer.Ordinal);

    /// <summary>Of each parameter the language of its text, where that is another one.</summary>
    public IReadOnlyDictionary<string, ViewValue> ParameterLanguagesIn(string language) =>
        Parameters.ToDictionary(parameter => parameter.Key, parameter => (ViewValue)parameter.Value.OtherThan(language), StringComparer.Ordinal);

    /// <summary>The layout of that name, or null and a diagnostic at the page that wants it.</summary>
    public Layout? LayoutNamed(string name, string wantedBy, DiagnosticSink sink)
    {
        if (Layouts.TryGetValue(name, out var layout))
        {
            return layout;
        }

        sink.Report(
            ThemeProblems.LayoutMissing,
            new SourcePlace(wantedBy),
            $"the theme '{Name}' has no layout '{name}'{Spelling.DidYouMean(name, Layouts.Keys)}");
        return null;
    }
}
