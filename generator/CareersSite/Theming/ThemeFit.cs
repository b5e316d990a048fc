using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Theming.Languages;

namespace CareersSite.Theming;

/// <summary>Looks at the site's own theme for files that nothing reads, and for partials that do not fit those who include them.</summary>
/// <param name="layouts">The layouts that pages of the site have.</param>
public sealed class ThemeFit(Theme theme, IReadOnlySet<string> layouts, DiagnosticSink sink)
{
    private static readonly string[] Folders =
        [ThemeLoader.LayoutFolder, ThemeLoader.PartialFolder, ThemeLoader.StyleFolder, ScriptParts.Folder, AssetMaker.Folder, WordsReader.Folder];

    private readonly ThemeUse _use = new(theme);

    public void Check()
    {
        foreach (var layer in theme.Layers.Where(layer => layer.IsOfSite))
        {
            foreach (var path in layer.Paths.Where(path => path != ThemeManifest.File && !IsForPeople(path)))
            {
                Check(layer, path);
            }
        }
    }

    private void Check(ThemeFiles layer, string path)
    {
        if (ReasonUnused(layer, path) is { } reason)
        {
            sink.Report(ThemeProblems.FileUnused, new SourcePlace(layer.Shown(path)), reason + (IsBelow(layer, path) ? "" : Meant(layer, path)));
        }
        else if (PartialOf(path) is { } name && !_use.IsOpen && theme.Engine.Find(name) is { } partial && partial.File == layer.Shown(path))
        {
            CheckArguments(name, partial);
        }
    }

    private string? ReasonUnused(ThemeFiles layer, string path)
    {
        if (!IsRead(path))
        {
            return "this is none of the files that a theme has";
        }

        if (LayoutOf(path) is { } layout)
        {
            return layouts.Contains(layout) || IsBelow(layer, path) ? null : $"no page of the site has the layout '{layout}'";
        }

        if (NameOf(path, ScriptParts.Folder, AssetMaker.ScriptEnding) is not null && !ImportedParts.Contains(path))
        {
            return $"no script imports '{path}'";
        }

        if (PartialOf(path) is not { } partial || _use.Reaches(partial))
        {
            return null;
        }

        return IsBelow(layer, path)
            ? $"it replaces a file of another theme, but no template includes '{partial}' any more"
            : $"no template includes '{partial}'";
    }

    private HashSet<string> ImportedParts => field ??= theme.Layers
        .SelectMany(layer => layer.Paths.Where(path => path.EndsWith(AssetMaker.ScriptEnding, StringComparison.Ordinal)), (layer, path) => (layer, path))
        .SelectMany(script => ScriptParts.ImportedBy(script.layer.Text(script.path, sink), script.path.StartsWith(ScriptParts.Folder, StringComparison.Ordinal)))
        .Select(name => ScriptParts.Folder + name)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>A name that nobody passes is null: the partial was written for an include that has another name for it, or has none.</summary>
    private void CheckArguments(string name, Layout partial)
    {
        var passed = _use.IncludesOf(name).SelectMany(call => call.ArgumentNames).ToHashSet(StringComparer.Ordinal);
        foreach (var expected in partial.ExpectedArguments.Where(expected => !passed.Contains(expected.Name)))
        {
            sink.Report(partial.Diagnose(
                ThemeProblems.ArgumentMissing, expected.Mark,
                $"no template that includes '{name}' passes '{expected.Name}'{Spelling.DidYouMean(expected.Name, passed)}",
                passed.Count == 0 ? "They pass nothing." : $"They pass {string.Join(", ", passed.Order(StringComparer.Ordinal))}."));
        }
    }

    private string Meant(ThemeFiles layer, string path) =>
        Spelling.DidYouMean(path, Below(layer).SelectMany(below => below.Paths));

    private bool IsBelow(ThemeFiles layer, string path) => Below(layer).Any(below => below.Paths.Contains(path, StringComparer.Ordinal));

    private IEnumerable<ThemeFiles> Below(ThemeFiles layer) => theme.Layers.SkipWhile(other => other != layer).Skip(1);

    private static bool IsRead(string path) => path.StartsWith(AssetMaker.Folder, StringComparison.Ordinal)
        || NameOf(path, ScriptParts.Folder, AssetMaker.ScriptEnding) is not null
        || LayoutOf(path) is not null
        || PartialOf(path) is not null
        || NameOf(path, WordsReader.Folder, WordsReader.Ending) is not null;

    /// <summary>What is said of the theme beside it, and what the system leaves in a folder.</summary>
    private static bool IsForPeople(string path) =>
        path.StartsWith('.') || path.Contains("/.", StringComparison.Ordinal) || !Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))
        && (path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || !path.Contains('.', StringComparison.Ordinal));

    private static string? LayoutOf(string path) => NameOf(path, ThemeLoader.LayoutFolder, ThemeLoader.TemplateEnding);

    /// <summary>As templates include it.</summary>
    private static string? PartialOf(string path) => NameOf(path, ThemeLoader.PartialFolder, ThemeLoader.TemplateEnding)
        ?? (NameOf(path, ThemeLoader.StyleFolder, AssetMaker.TemplateEnding) is { } style ? ThemeLoader.StyleFolder + style : null);

    private static string? NameOf(string path, string folder, string ending) =>
        path.StartsWith(folder, StringComparison.Ordinal) && path.EndsWith(ending, StringComparison.Ordinal) ? path[folder.Length..^ending.Length] : null;
}
