using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Theming.Languages;

/// <summary>Reads the words of a theme and of those that it extends.</summary>
/// <param name="layers">The topmost first.</param>
public sealed class WordsReader(IReadOnlyList<ThemeFiles> layers, DiagnosticSink sink)
{
    public const string Folder = "i18n/";

    /// <summary>The language in which themes are written; it stands in where another lacks a word.</summary>
    public const string ReferenceLanguage = "en";

    public const string Ending = ".yml";

    private readonly Lazy<Words?> _reference = new(() => Read(ReferenceLanguage, layers, sink));

    /// <summary>The languages of which the theme has words, in ordinal order.</summary>
    public IEnumerable<string> Languages => new LayeredFiles(layers).Under(Folder)
        .Where(file => file.Path.EndsWith(Ending, StringComparison.Ordinal))
        .Select(file => file.Path[Folder.Length..^Ending.Length]);

    /// <summary>
    /// The words of a language. Those of a region (<c>pt-PT</c>) lie over those of its language (<c>pt</c>); what is missing is taken
    /// from English and reported.
    /// </summary>
    public Wording Of(string language)
    {
        if (Read(language) is not { } words)
        {
            sink.Report(
                ThemeProblems.WordsMissing,
                new SourcePlace(SiteSettings.File),
                $"the theme '{layers[0].Name}' has no words in '{language}'",
                $"Add '{layers[0].Shown(FileOf(language))}', made from the theme's '{FileOf(ReferenceLanguage)}'.");
            return new Wording(_reference.Value ?? Words.Read(language, [], sink));
        }

        var file = layers[0].Shown(FileOf(language));
        if (_reference.Value is { } reference)
        {
            new WordComparison(words, reference, file, sink).Complete();
        }

        foreach (var key in WordFunction.Required.Where(key => words.Find("words." + key) is null))
        {
            sink.Report(ThemeProblems.WordMissing, new SourcePlace(file), $"'words.{key}' is missing");
        }

        return new Wording(words);
    }

    private Words? Read(string language) => language == ReferenceLanguage ? _reference.Value : Read(language, layers, sink);

    private static Words? Read(string language, IReadOnlyList<ThemeFiles> layers, DiagnosticSink sink)
    {
        var dash = language.IndexOf('-', StringComparison.Ordinal);
        string[] files = dash < 0 ? [FileOf(language)] : [FileOf(language[..dash]), FileOf(language)];
        var sources = Enumerable.Reverse(layers).SelectMany(layer => files.Select(file => layer.Source(file, sink))).OfType<SourceText>().ToArray();
        return sources.Length == 0 ? null : Words.Read(language, sources, sink);
    }

    private static string FileOf(string language) => Folder + language + Ending;
}
