namespace CareersSite.Tests.Repository;

/// <summary>
/// The only places of the generator that touch the disk, or anything else of the machine. Everywhere else a file is a value that was
/// handed in, or an output that is handed on.
/// </summary>
internal static class DiskAccess
{
    /// <summary>Types of which any use is one.</summary>
    private static readonly HashSet<string> Doors =
    [
        "Directory", "DirectoryInfo", "DriveInfo", "File", "FileInfo", "FileStream", "FileSystemEnumerable", "FileSystemWatcher", "FileSystemInfo", "RandomAccess",
        "PhysicalFileProvider", "MemoryMappedFile", "ZipFile", "IsolatedStorageFile",
        "Process", "ProcessStartInfo", "AssemblyLoadContext", "NativeLibrary", "DllImportAttribute", "LibraryImportAttribute",
        "HttpClient", "SocketsHttpHandler", "HttpClientHandler", "WebClient", "Socket", "TcpClient", "TcpListener", "UdpClient", "Dns", "Ping", "XmlUrlResolver",
    ];

    /// <summary>Types of which only these members are.</summary>
    private static readonly Dictionary<string, string[]> DoorMembers = new()
    {
        ["Path"] = ["Exists", "GetTempPath", "GetTempFileName"],
        ["Assembly"] = ["Load", "LoadFrom", "LoadFile", "LoadModule", "UnsafeLoadFrom", "LoadWithPartialName"],
        ["Activator"] = ["CreateInstanceFrom"],
        ["AppDomain"] = ["Load", "ExecuteAssembly", "CreateInstanceFrom"],
    };

    /// <summary>All else that <c>Environment</c> tells differs from machine to machine, and may not reach a page.</summary>
    private static readonly string[] FineOfEnvironment = ["ProcessorCount", "NewLine", "TickCount64"];

    /// <summary>What .NET calls a text by which it opens something.</summary>
    private static readonly string[] Addresses = ["path", "fileName", "filename", "inputUri", "outputFileName", "uri", "url", "sourceFileName"];

    private static readonly string[] OpenByAddress =
    [
        "StreamReader", "StreamWriter", "XmlReader", "XmlWriter", "XmlTextReader", "XDocument", "XElement", "XmlDocument", "XPathDocument", "XmlSchema", "X509Certificate2", "BinaryReader",
    ];

    /// <summary>A folder, or a file and the one type that it may use, and why.</summary>
    public static IReadOnlyDictionary<string, string> Allowed { get; } = new Dictionary<string, string>
    {
        ["Files/"] = "reads the site's own folder, and nothing outside it",
        ["Timing/ThreadTime.cs: LibraryImportAttribute"] = "asks the system how long a thread has worked",
        ["Checking/External/LinkAsker.cs: HttpClient"] = "asks other servers, where 'check' was told to",
        ["Checking/External/LinkAsker.cs: SocketsHttpHandler"] = "keeps it from asking one server too much at once",
        ["Commands/SiteOptions.cs: Directory"] = "tells that '--root' names no folder while the command line is read",
        ["Commands/TimingTable.cs: Process"] = "asks its own process when it began and how much memory it took; starts none",
        ["Serving/Watching/FileEvents.cs: FileSystemWatcher"] = "is told that a file has changed; reads none",
        ["Serving/ServerAddress.cs: TcpListener"] = "tells which port is free",
        ["Publishing/"] = "writes the built site and puts it in the place of the old one",
    };

    /// <summary>Where the code reaches for the disk and may not; empty where the rule holds.</summary>
    public static IEnumerable<string> Violations(BoundCode code) => Uses(code)
        .Where(name => !Allowed.Keys.Any(place => Use(name).StartsWith(place, StringComparison.Ordinal)))
        .Select(name => $"{name.File}:{name.Line}: uses {name.Type}")
        .Distinct();

    /// <summary>Entries of the list that nothing uses any more.</summary>
    public static IEnumerable<string> Unused(BoundCode code)
    {
        var uses = Uses(code).Select(Use).ToHashSet();
        return Allowed.Keys.Where(place => !uses.Any(use => use.StartsWith(place, StringComparison.Ordinal)));
    }

    private static string Use(BoundName name) => $"{name.File}: {name.Type}";

    private static IEnumerable<BoundName> Uses(BoundCode code) => code.Names().Concat(code.Creations()).Where(IsDoor);

    private static bool IsDoor(BoundName name) =>
        name.Type is { } type && !name.Namespace.StartsWith("CareersSite", StringComparison.Ordinal) && (Doors.Contains(type) || IsDoorMember(type, name));

    private static bool IsDoorMember(string type, BoundName name) => name.Member is { } member
        && ((type == "Environment" && !FineOfEnvironment.Contains(member))
            || DoorMembers.GetValueOrDefault(type)?.Contains(member) == true
            || (OpenByAddress.Contains(type) && Addresses.Contains(name.FirstParameter)));
}
