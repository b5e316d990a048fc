using CareersSite.Browser.Tests;
using CareersSite.Browser.Tests.Hosting;

[assembly: AssemblyFixture(typeof(GallerySite))]

namespace CareersSite.Browser.Tests;

/// <summary>
/// A site with every kind of page, from left to right and from right to left, whose texts strain the theme: the longest titles, postings
/// of which nothing is known, all that a posting can say. It is built as editors see it, with postings that are yet to open and drafts.
/// </summary>
public sealed class GallerySite : IAsyncLifetime
{
    private BuiltSite? _site;

    /// <summary>At least one page of each kind, and each state that a posting can be in.</summary>
    public static IReadOnlyList<string> EveryKind { get; } =
    [
        "/", "/jobs/", "/jobs/page/2/", "/jobs/chief-engineer/", "/jobs/long-title/", "/jobs/bare/",
        "/jobs/closed-cook/", "/jobs/upcoming-purser/", "/jobs/draft-welder/",
        "/departments/fleet/", "/locations/bergen/", "/types/full-time/", "/remote/", "/about/", "/404.html",
        "/de/jobs/chief-engineer/", "/hi/jobs/chief-engineer/", "/ja/jobs/chief-engineer/",
        "/ar/", "/ar/jobs/", "/ar/jobs/page/2/", "/ar/jobs/chief-engineer/", "/ar/jobs/closed-cook/", "/ar/jobs/upcoming-purser/",
        "/ar/departments/fleet/", "/ar/locations/dubai/", "/ar/types/full-time/", "/ar/remote/", "/ar/about/",
    ];

    public static string Root => RepositoryFolder.In("tests", "CareersSite.Browser.Tests", "Gallery");

    public string Folder => _site!.Folder;

    public IReadOnlyList<string> Pages => _site!.Pages();

    public Uri At(string path) => _site!.At(path);

    /// <summary>The file behind the address of a page.</summary>
    public string FileOf(string page) => _site!.FileOf(At(page));

    public async ValueTask InitializeAsync() => _site = await BuiltSite.BuildAsync(Root, "", "--drafts");

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
