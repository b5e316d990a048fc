namespace CareersSite.Theming;

public enum AssetNaming
{
    /// <summary>With a part that changes with the content, so that browsers may keep them for ever.</summary>
    Fingerprinted,

    /// <summary>As they are, so that a style sheet can be exchanged on a page that is open.</summary>
    Plain,
}

/// <summary>Style sheets, scripts and pictures of a theme, by the name under which templates ask for them.</summary>
public sealed class Assets(IReadOnlyDictionary<string, Asset> byName)
{
    public IEnumerable<Asset> All => byName.Values;

    public IEnumerable<string> Names => byName.Keys;

    public Asset? Find(string name) => byName.GetValueOrDefault(name);
}

/// <param name="Name">As templates ask for it: <c>site.css</c>.</param>
/// <param name="FileName">Below <c>/assets/</c>: <c>site.1f2e3d4c.css</c>.</param>
/// <param name="Source">The file of the theme.</param>
public sealed record Asset(string Name, string FileName, string Source, ReadOnlyMemory<byte> Bytes);
