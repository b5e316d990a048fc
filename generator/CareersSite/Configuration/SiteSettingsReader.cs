using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;
using CareersSite.Yaml;

namespace CareersSite.Configuration;

public static class SiteSettingsReader
{
    /// <summary>The settings of the site in <paramref name="root"/>; with errors in <paramref name="sink"/>, as much of them as could be read.</summary>
    public static SiteSettings Read(RootFolder root, DiagnosticSink sink)
    {
        var settings = new SiteSettings();
        if (!root.HasFile(SiteSettings.File))
        {
            sink.Report(
                GeneralProblems.FileMissing,
                new SourcePlace(SiteSettings.File),
                $"there is no {SiteSettings.File} in {root.FullPath}",
                "Name the folder of your site with '--root', or make the file with at least 'title', 'base_url' and 'organization'.");
            return settings;
        }

        if (root.Read(SiteSettings.File, sink) is { } bytes)
        {
            var source = new SourceText(SiteSettings.File, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
            settings.Source = source;
            if (YamlReader.Read(source, sink) is { } map)
            {
                SiteFields.Table.Read(map, settings, new ValueReader(source, sink) { Languages = LanguagesIn(map, source) ?? settings.Languages });
            }
        }

        return settings;
    }

    /// <summary>Which languages there are must be known before any text is read; what is wrong with them is said when their turn comes.</summary>
    private static IReadOnlyList<string>? LanguagesIn(YamlMap map, SourceText source)
    {
        var value = map.Entries.FirstOrDefault(entry => entry.Key.Text == "languages").Value;
        var languages = value is null ? [] : new ValueReader(source, new DiagnosticSink()).Texts(value);
        return languages.Count > 0 ? languages : null;
    }
}
