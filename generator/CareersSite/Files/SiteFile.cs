namespace CareersSite.Files;

/// <summary>A file below the root.</summary>
/// <param name="Path">Relative to the root, with <c>/</c> on every system.</param>
public readonly record struct SiteFile(string Path, long Length, DateTime ChangedUtc)
{
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    public string Extension => System.IO.Path.GetExtension(Name);
}
