using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Model;
using CareersSite.Theming.Views;

namespace CareersSite.Theming;

/// <summary>Makes the assets of a theme: scripts, style sheets that are templates (<c>*.sbn-css</c>), rendered once, and other files as they are.</summary>
public sealed class AssetMaker(
    LayeredFiles files, IReadOnlyDictionary<string, Layout> sheets, TemplateEngine engine, IReadOnlyDictionary<string, ViewValue> parameters, AssetNaming naming, DiagnosticSink sink)
{
    /// <summary>Of style sheets that are templates, and of their parts.</summary>
    public const string TemplateEnding = ".sbn-css";

    public const string Folder = "assets/";

    public const string ScriptEnding = ".js";

    /// <param name="basePath">The path under which the site lies, with <c>/</c> at both ends.</param>
    public Assets Make(string basePath)
    {
        var made = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var file in files.Under(Folder).Where(file => !IsTemplate(file) && !IsScript(file)))
        {
            Add(made, file, NameOf(file), file.Theme.Read(file.Path, sink) ?? []);
        }

        var scripts = files.Under(Folder).Where(IsScript).ToDictionary(NameOf, StringComparer.Ordinal);
        foreach (var name in scripts.Keys)
        {
            AddScript(made, scripts, name, importedBy: []);
        }

        // Style sheets come second: they may ask for fonts and pictures.
        foreach (var file in files.Under(Folder).Where(IsTemplate))
        {
            var name = NameOf(file)[..^TemplateEnding.Length];
            Add(made, file, name + ".css", Render(sheets[name], new Assets(made), basePath));
        }

        return new Assets(made);
    }

    private static string NameOf(ThemeFile file) => file.Path[Folder.Length..];

    private static bool IsTemplate(ThemeFile file) => file.Path.EndsWith(TemplateEnding, StringComparison.Ordinal);

    private static bool IsScript(ThemeFile file) => file.Path.EndsWith(ScriptEnding, StringComparison.Ordinal);

    /// <summary>After the scripts that it imports, because it names them by their content.</summary>
    private Asset AddScript(Dictionary<string, Asset> made, Dictionary<string, ThemeFile> scripts, string name, IReadOnlyList<string> importedBy)
    {
        if (made.TryGetValue(name, out var known))
        {
            return known;
        }

        var file = scripts[name];
        string? Published(string import)
        {
            if (scripts.ContainsKey(import) && import != name && !importedBy.Contains(import, StringComparer.Ordinal))
            {
                return AddScript(made, scripts, import, [.. importedBy, name]).FileName;
            }

            ReportImport(file, import, scripts.Keys);
            return null;
        }

        var script = ScriptImports.Rewrite(Joined(file), Published);
        Add(made, file, name, Encoding.UTF8.GetBytes(CompactScript.Of(script)));
        return made[name];
    }

    private string Joined(ThemeFile file)
    {
        var parts = files.Under(ScriptParts.Folder).ToDictionary(part => part.Path, StringComparer.Ordinal);
        ThemeFile? Part(string path) => path == file.Path ? file : parts.GetValueOrDefault(path);
        return new ScriptParts(
            name => Part(ScriptParts.Folder + name) is { } part ? TextOf(part) : null,
            (path, wrong) => sink.Report(ThemeProblems.ScriptImport, new SourcePlace(Part(path) is { } part ? part.Theme.Shown(path) : path), wrong))
            .Join(file.Path, TextOf(file));
    }

    private string TextOf(ThemeFile script) => Encoding.UTF8.GetString(script.Theme.Read(script.Path, sink) ?? []);

    private void ReportImport(ThemeFile file, string import, IEnumerable<string> names) => sink.Report(
        ThemeProblems.ScriptImport,
        new SourcePlace(file.Theme.Shown(file.Path)),
        names.Contains(import, StringComparer.Ordinal)
            ? $"'./{import}' imports this script in its turn"
            : $"there is no script './{import}'{Spelling.DidYouMean(import, names)}");

    private byte[] Render(Layout sheet, Assets soFar, string basePath)
    {
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        engine.Render(sheet, SheetView.View.Of(new SheetModel(parameters, soFar, basePath)), sheet.File, bytes, sink);
        return Encoding.UTF8.GetBytes(CompactCss.Of(Encoding.UTF8.GetString(bytes.WrittenSpan)));
    }

    private void Add(Dictionary<string, Asset> made, ThemeFile file, string name, byte[] bytes) =>
        made[name] = new Asset(name, naming == AssetNaming.Plain ? name : Fingerprinted(name, bytes), file.Theme.Shown(file.Path), bytes);

    private static string Fingerprinted(string name, byte[] bytes)
    {
        var print = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 4));
        var dot = name.LastIndexOf('.');
        return dot < 0 ? $"{name}.{print}" : $"{name[..dot]}.{print}{name[dot..]}";
    }
}

/// <summary><c>asset 'site.css'</c> in a template.</summary>
public static class AssetFunction
{
    public static ViewValue Of(Assets assets, string basePath) => ViewValue.Function("asset", ["name"], arguments =>
        assets.Find(arguments[0] ?? "") is { } asset
            ? basePath + Permalinks.Asset(asset.FileName).Path
            : throw new TemplateException($"the theme has no asset '{arguments[0]}'", Spelling.Nearest(arguments[0] ?? "", assets.Names) is { } near ? $"did you mean '{near}'?" : null));
}
