namespace CareersSite.Tests.Repository;

/// <summary>The only places of the generator that touch the disk. Everywhere else a file is a value that was handed in, or an output that is handed on.</summary>
internal static class DiskAccess
{
    private static readonly string[] Doors =
    [
        "Directory", "DirectoryInfo", "File", "FileInfo", "FileStream", "FileSystemEnumerable", "FileSystemWatcher", "FileSystemInfo", "RandomAccess",
        "PhysicalFileProvider", "MemoryMappedFile", "ZipFile",
    ];

    /// <summary>A folder, or a file and the one type that it may use, and why.</summary>
    public static IReadOnlyDictionary<string, string> Allowed { get; } = new Dictionary<string, string>
    {
        ["Files/"] = "reads the site's own folder, and nothing outside it",
        ["Commands/SiteOptions.cs: Directory"] = "tells that '--root' names no folder while the command line is read",
        ["Serving/Watching/FileEvents.cs: FileSystemWatcher"] = "is told that a file has changed; reads none",
        ["Publishing/"] = "writes the built site and puts it in the place of the old one",
    };

    /// <summary>Where the code reaches for the disk and may not; empty where the rule holds.</summary>
    public static IEnumerable<string> Violations(BoundCode code) => code.Names()
        .Where(IsDoor)
        .Where(name => !Allowed.Keys.Any(place => Use(name).StartsWith(place, StringComparison.Ordinal)))
        .Select(name => $"{name.File}:{name.Line}: uses {name.Type}")
        .Distinct();

    /// <summary>Entries of the list that nothing uses any more.</summary>
    public static IEnumerable<string> Unused(BoundCode code)
    {
        var uses = code.Names().Where(IsDoor).Select(Use).ToHashSet();
        return Allowed.Keys.Where(place => !uses.Any(use => use.StartsWith(place, StringComparison.Ordinal)));
    }

    private static string Use(BoundName name) => $"{name.File}: {name.Type}";

    private static bool IsDoor(BoundName name) => name.Type is { } type && Doors.Contains(type) && !name.Namespace.StartsWith("CareersSite", StringComparison.Ordinal);
}
