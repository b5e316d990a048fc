using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;
using CareersSite.Theming.Languages;

namespace CareersSite.Theming;

/// <summary>Loads the theme that <c>site.yml</c> names, with the themes on which it builds.</summary>
public sealed class ThemeLoader(RootFolder root, SiteSettings settings, DiagnosticSink sink)
{
    public const string LayoutFolder = "layouts/";
    public const string PartialFolder = "partials/";
    public const string StyleFolder = "styles/";

    /// <summary>Of layouts and partials.</summary>
    public const string TemplateEnding = ".sbn-html";

    /// <param name="naming">How the files of assets are called.</param>
    /// <param name="basePath">The path under which the site lies, with <c>/</c> at both ends.</param>
    public Theme? Load(AssetNaming naming, string basePath)
    {
        var (layers, manifests) = (new List<ThemeFiles>(), new List<ThemeManifest>());
        if (!AddLayers(settings.Theme, new SourcePlace(SiteSettings.File), layers, manifests) || WordLayers(layers, manifests) is not { } wordLayers)
        {
            return null;
        }

        // A parameter declared again replaces that below.
        var parameters = manifests.SelectMany(manifest => manifest.Parameters).DistinctBy(parameter => parameter.Name).ToList();
        var files = new LayeredFiles(layers);
        var values = ThemeParameters.Read(parameters, settings, root, sink);
        var engine = new TemplateEngine(Partials(files));
        var own = values.ToDictionary(value => value.Key, value => value.Value.In(settings.DefaultLanguage), StringComparer.Ordinal);
        var sheets = Templates(files, AssetMaker.Folder, AssetMaker.TemplateEnding);
        var theme = new Theme
        {
            Name = settings.Theme,
            Layers = layers,
            WordLayers = wordLayers,
            Layouts = Templates(files, LayoutFolder, TemplateEnding),
            Sheets = sheets.Values,
            Engine = engine,
            Settings = settings,
            Declared = parameters.ToDictionary(parameter => parameter.Name, StringComparer.Ordinal),
            Parameters = values,
            Wordings = Wordings(wordLayers),
            Assets = new AssetMaker(files, sheets, engine, own, naming, sink).Make(basePath),
        };
        new TemplateReferences(theme, sink).Check();
        return theme;
    }

    /// <summary>Where words are found: in the theme and those it extends, then in the one whose words it takes. Null where that is not there.</summary>
    private List<ThemeFiles>? WordLayers(List<ThemeFiles> layers, List<ThemeManifest> manifests)
    {
        if (manifests.Find(manifest => manifest.Words is not null) is not { Words: { } name } manifest)
        {
            return layers;
        }

        var lenders = new List<ThemeFiles>();
        var place = new SourcePlace(layers[manifests.IndexOf(manifest)].Shown(ThemeManifest.File));
        return AddLayers(name, place, lenders, []) ? [.. layers.Concat(lenders).DistinctBy(layer => layer.Name)] : null;
    }

    /// <summary>The theme and those it extends, the topmost first.</summary>
    private bool AddLayers(string name, SourcePlace wantedBy, List<ThemeFiles> layers, List<ThemeManifest> manifests)
    {
        if (layers.Exists(layer => layer.Name == name))
        {
            sink.Report(
                ThemeProblems.ThemeChain, wantedBy,
                $"the theme '{name}' extends itself, by way of {string.Join(", ", layers.Select(layer => layer.Name))}");
            return false;
        }

        if (ThemeFiles.Find(name, root, sink) is not { } files)
        {
            sink.Report(
                ThemeProblems.ThemeMissing, wantedBy, $"there is no theme '{name}'", $"Add the folder 'themes/{name}', or write 'theme: default'.");
            return false;
        }

        layers.Add(files);
        var manifest = Manifest(files);
        manifests.Add(manifest);
        return manifest.Extends is not { } parent || AddLayers(parent, new SourcePlace(files.Shown(ThemeManifest.File)), layers, manifests);
    }

    private ThemeManifest Manifest(ThemeFiles files)
    {
        var source = files.Source(ThemeManifest.File, sink);
        return source is null ? new ThemeManifest() : ThemeManifest.Read(source, sink);
    }

    /// <summary>What templates include: partials by their name, and the parts of style sheets as <c>styles/cards</c>.</summary>
    private Dictionary<string, Layout> Partials(LayeredFiles files)
    {
        var partials = Templates(files, PartialFolder, TemplateEnding);
        foreach (var (name, part) in Templates(files, StyleFolder, AssetMaker.TemplateEnding))
        {
            partials[StyleFolder + name] = part;
        }

        return partials;
    }

    private Dictionary<string, Layout> Templates(LayeredFiles files, string folder, string ending) => files.Under(folder)
        .Where(file => file.Path.EndsWith(ending, StringComparison.Ordinal))
        .ToDictionary(
            file => file.Path[folder.Length..^ending.Length],
            file => Layout.Parse(file.Theme.Shown(file.Path), file.Theme.Text(file.Path, sink), sink),
            StringComparer.Ordinal);

    private Dictionary<string, Wording> Wordings(List<ThemeFiles> layers)
    {
        var words = new WordsReader(layers, sink);
        return settings.Languages.ToDictionary(language => language, words.Of, StringComparer.Ordinal);
    }
}
