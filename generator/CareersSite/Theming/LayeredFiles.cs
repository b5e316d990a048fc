namespace CareersSite.Theming;

/// <summary>The files of a theme over those of the themes that it extends.</summary>
/// <param name="layers">The topmost first.</param>
public sealed class LayeredFiles(IReadOnlyList<ThemeFiles> layers)
{
    /// <summary>Each path below <paramref name="folder"/> once, in the topmost theme that has it; in ordinal order.</summary>
    public IEnumerable<ThemeFile> Under(string folder) => layers
        .SelectMany(layer => layer.Paths, (layer, path) => new ThemeFile(layer, path))
        .Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal))
        .DistinctBy(file => file.Path)
        .OrderBy(file => file.Path, StringComparer.Ordinal);
}

public sealed record ThemeFile(ThemeFiles Theme, string Path);
