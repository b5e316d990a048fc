namespace CareersSite.Publishing.Manifests;

/// <summary>What a build is, beside its files.</summary>
/// <param name="Generator">The program and its version.</param>
/// <param name="BaseUrl">Where the site is published, with a <c>/</c> at its end.</param>
public sealed record ManifestHeader(string Generator, string BaseUrl)
{
    /// <summary>Null for a whole site.</summary>
    public ManifestShard? Shard { get; init; }

    /// <param name="baseUrl">With a <c>/</c> at its end.</param>
    public static ManifestHeader Of(Uri baseUrl) =>
        new($"careers {typeof(ManifestHeader).Assembly.GetName().Version?.ToString(3)}", baseUrl.AbsoluteUri);
}

/// <summary>Which part of a site a folder holds, and by what its other parts are known.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Files">How many files the plan of the whole site has.</param>
/// <param name="Now">The moment at which the site is built, since jobs open and close by it.</param>
public sealed record ManifestShard(int Number, int Count, int Files, DateTimeOffset Now);

/// <summary>A list of all files of a site. Two builds gave the same site where their manifests have the same bytes.</summary>
/// <param name="Files">In ordinal order of their paths.</param>
public sealed record Manifest(ManifestHeader Header, IReadOnlyList<ManifestEntry> Files)
{
    /// <summary>Its name on the site. There it lists all files but itself.</summary>
    public const string FileName = "build-manifest.json";

    public static Manifest Of(ManifestHeader header, IEnumerable<ManifestEntry> files) =>
        new(header, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);

    public Manifest With(ManifestEntry file) => Of(Header, Files.Append(file));
}
