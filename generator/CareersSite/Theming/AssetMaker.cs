using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Theming.Colours;

namespace CareersSite.Theming;

/// <summary>Makes the assets of a theme: files as they are, and style sheets that are templates (<c>*.sbn-css</c>), rendered once.</summary>
public sealed class AssetMaker(
    LayeredFiles files, TemplateEngine engine, IReadOnlyDictionary<string, ViewValue> parameters, AssetNaming naming, DiagnosticSink sink)
{
    /// <summary>Of style sheets that are templates, and of their parts.</summary>
    public const string TemplateEnding = ".sbn-css";

    private const string Folder = "assets/";

    /// <param name="basePath">The path under which the site lies, with <c>/</c> at both ends.</param>
    public Assets Make(string basePath)
    {
        var made = new Dictionary<string, Asset>(StringComparer.Ordinal);
        foreach (var file in files.Under(Folder).Where(file => !IsTemplate(file)))
        {
            Add(made, file, file.Path[Folder.Length..], file.Theme.Read(file.Path, sink) ?? []);
        }

        // Style sheets come second: they may ask for fonts and pictures.
        foreach (var file in files.Under(Folder).Where(IsTemplate))
        {
            Add(made, file, file.Path[Folder.Length..^TemplateEnding.Length] + ".css", Render(file, new Assets(made), basePath));
        }

        return new Assets(made);
    }

    private static bool IsTemplate(ThemeFile file) => file.Path.EndsWith(TemplateEnding, StringComparison.Ordinal);

    private byte[] Render(ThemeFile file, Assets soFar, string basePath)
    {
        var source = file.Theme.Shown(file.Path);
        var text = Encoding.UTF8.GetString(file.Theme.Read(file.Path, sink) ?? []);
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        var globals = ViewValue.Strict(new Dictionary<string, ViewValue>(ColourFunctions.All)
        {
            ["site"] = ViewValue.Strict(new Dictionary<string, ViewValue> { ["params"] = ViewValue.Strict(parameters) }),
            ["asset"] = AssetFunction.Of(soFar, basePath),
        });
        engine.Render(Layout.Parse(source, text, sink), globals, source, bytes, sink);
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
