using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Theming;
using CareersSite.Yaml;

namespace CareersSite.Tests.Fuzzing.Subjects;

/// <summary><c>theme.yml</c>, and the parameters that it declares, as a site uses them.</summary>
internal sealed class ThemeManifestSubject() : FuzzSubject("theme.yml", FieldGrammar.OfSettings(ThemeManifest.Table.Fields), GoodFiles.Manifests)
{
    public override void Try(byte[] input)
    {
        var sink = new DiagnosticSink();
        var theme = new GivenTheme(ThemeManifest.File, input);
        var manifest = ThemeManifest.Read(theme.Source(ThemeManifest.File, sink)!, sink);
        DiagnosticPlaces.Check(sink, theme.Shown(ThemeManifest.File), input);

        var settings = new SiteSettings { Source = new SourceText(SiteSettings.File, "{" + string.Join(", ", manifest.Parameters.Where(IsOneLine).Select(Entry)) + "}") };
        settings.ThemeParams = YamlReader.Read(settings.Source, new DiagnosticSink());
        ThemeParameters.Read(manifest.Parameters, settings, new RootFolder(AppContext.BaseDirectory), new DiagnosticSink());
    }

    private static bool IsOneLine(ThemeParameter parameter) => !(parameter.Name + parameter.DefaultText).Any(char.IsControl);

    private static string Entry(ThemeParameter parameter) => $"{YamlQuoting.Of(parameter.Name)}: {YamlQuoting.Of(parameter.DefaultText)}";
}
