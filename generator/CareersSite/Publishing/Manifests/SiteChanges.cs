using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Publishing.Manifests;

/// <summary>What became of the address of a page between two builds.</summary>
public enum AddressChange
{
    /// <summary>It shows something that could not be found before.</summary>
    Added,

    /// <summary>It shows other text than before.</summary>
    Changed,

    /// <summary>There is nothing any more.</summary>
    Removed,

    /// <summary>The job is still shown, but nobody can apply any more.</summary>
    Closed,
}

/// <param name="Url">Absolute.</param>
/// <param name="Path">The same without the site's own address: <c>jobs/baker/</c>; empty for the home page.</param>
public sealed record ChangedAddress(AddressChange Change, string Url, string Path);

/// <summary>How one build of a site differs from an earlier one.</summary>
/// <param name="Addresses">Of pages that search engines show, or showed; by change, then in ordinal order.</param>
/// <param name="OtherFiles">How many other files differ: feeds, pictures, style sheets, redirects.</param>
public sealed record SiteChanges(IReadOnlyList<ChangedAddress> Addresses, int OtherFiles)
{
    private const string Index = "index.html";

    public IEnumerable<ChangedAddress> Of(AddressChange change) => Addresses.Where(address => address.Change == change);

    public static SiteChanges Between(Manifest old, Manifest now)
    {
        var before = ByAddress(old);
        var after = ByAddress(now);
        var addresses = new List<ChangedAddress>();
        var others = 0;
        foreach (var (url, file) in before.Concat(after.Where(each => !before.ContainsKey(each.Key))))
        {
            var (was, becomes) = (before.GetValueOrDefault(url), after.GetValueOrDefault(url));
            if (was?.Sha256 == becomes?.Sha256 && was?.Kind == becomes?.Kind)
            {
                continue;
            }

            if (ChangeOf(was?.Kind, becomes?.Kind) is { } change)
            {
                addresses.Add(new ChangedAddress(change, url, Shown(file.Path)));
            }
            else
            {
                others++;
            }
        }

        return new SiteChanges([.. addresses.OrderBy(each => each.Change).ThenBy(each => each.Url, StringComparer.Ordinal)], others);
    }

    private static AddressChange? ChangeOf(OutputKind? was, OutputKind? becomes) => (was, becomes) switch
    {
        (OutputKind.Job, OutputKind.ClosedJob) => AddressChange.Closed,
        (OutputKind.Page or OutputKind.Job, OutputKind.Page or OutputKind.Job or OutputKind.Hidden) => AddressChange.Changed,
        (_, OutputKind.Page or OutputKind.Job) => AddressChange.Added,
        (OutputKind.Page or OutputKind.Job or OutputKind.ClosedJob, null) => AddressChange.Removed,
        _ => null,
    };

    /// <summary>By the whole address, so that a site that has moved is gone at the old one. The manifest differs whenever anything does.</summary>
    private static Dictionary<string, ManifestEntry> ByAddress(Manifest manifest)
    {
        var permalinks = new Permalinks(new Uri(manifest.Header.BaseUrl));
        return manifest.Files.Where(file => file.Path != Manifest.FileName).ToDictionary(file => permalinks.AbsoluteFile(Shown(file.Path)), StringComparer.Ordinal);
    }

    private static string Shown(string path) =>
        path == Index || path.EndsWith("/" + Index, StringComparison.Ordinal) ? path[..^Index.Length] : path;
}
