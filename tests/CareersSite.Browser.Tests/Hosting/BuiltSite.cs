using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CareersSite.Browser.Tests.Hosting;

/// <summary>A site that the real program built, behind a web server.</summary>
internal sealed class BuiltSite : IAsyncDisposable
{
    /// <summary>The demo site's own day: what is open, closing or closed is known on it.</summary>
    public const string Today = "2026-11-22";

    private readonly ScratchFolder _scratch;
    private readonly FolderServer _server;

    private BuiltSite(ScratchFolder scratch, FolderServer server, string path)
    {
        (_scratch, _server) = (scratch, server);
        Address = new Uri(server.Address, path);
        Folder = Path.Combine(server.Folder, path).TrimEnd('/');
    }

    /// <summary>With a <c>/</c> at its end.</summary>
    public Uri Address { get; }

    public string Folder { get; }

    /// <param name="root">The folder with <c>site.yml</c>.</param>
    /// <param name="path">Where the site lies on its server: nothing, or a path that ends in <c>/</c>.</param>
    /// <param name="options">Of <c>build</c>, besides those that name where and when.</param>
    public static async Task<BuiltSite> BuildAsync(string root, string path = "", params IEnumerable<string> options)
    {
        var scratch = new ScratchFolder();
        var server = await FolderServer.StartAsync(Path.Combine(scratch.Path, "site"));
        var site = new BuiltSite(scratch, server, path);
        try
        {
            await site.BuildAgainAsync(root, options);
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>Builds the site anew, in place of what is there.</summary>
    public Task BuildAgainAsync(string root, params IEnumerable<string> options) =>
        Programs.RunAsync(Programs.Careers(["build", "--root", root, "--output", Folder, "--now", Today, "--base-url", Address.ToString(), .. options]));

    /// <param name="page">Below the site's own path: <c>/jobs/</c>.</param>
    public Uri At(string page) => new(Address, page.TrimStart('/'));

    /// <summary>Where the file of an address would be; for one outside the site, somewhere that has no file.</summary>
    public string FileOf(Uri address) => Address.IsBaseOf(address)
        ? Path.Combine(Folder, Uri.UnescapeDataString(Address.MakeRelativeUri(address).ToString().Split('?', '#')[0]), address.AbsolutePath.EndsWith('/') ? "index.html" : "")
        : "";

    /// <summary>The addresses of all pages, <c>/jobs/</c> rather than <c>/jobs/index.html</c>, in ordinal order. Those that only lead on are left out.</summary>
    public IReadOnlyList<string> Pages() =>
    [
        .. Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Where(file => !LeadsOn(file))
            .Select(file => "/" + Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Select(path => path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)
            .Order(StringComparer.Ordinal),
    ];

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _scratch.Dispose();
    }

    public static IHtmlDocument Read(string file) => new HtmlParser().ParseDocument(File.ReadAllText(file));

    private static bool LeadsOn(string file) => Read(file).QuerySelector("meta[http-equiv=refresh]") is not null;
}
