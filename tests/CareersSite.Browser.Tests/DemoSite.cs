using CareersSite.Browser.Tests;
using CareersSite.Browser.Tests.Hosting;

[assembly: AssemblyFixture(typeof(DemoSite))]

namespace CareersSite.Browser.Tests;

/// <summary>The site of this repository, built once by the real program and served for all tests.</summary>
public sealed class DemoSite : IAsyncLifetime
{
    private BuiltSite? _site;

    /// <summary>One page of each kind and language, by its address.</summary>
    public static IReadOnlyList<string> OneOfEachKind { get; } =
    [
        "/", "/jobs/", "/jobs/senior-backend-engineer/", "/jobs/solutions-consultant/",
        "/departments/engineering/", "/locations/leipzig/", "/types/full-time/", "/remote/",
        "/about/", "/404.html", "/de/", "/de/jobs/", "/de/jobs/firmware-engineer/", "/de/about/",
    ];

    public string Folder => _site!.Folder;

    public IReadOnlyList<string> Pages => _site!.Pages();

    public Uri At(string path) => _site!.At(path);

    /// <summary>The file behind the address of a page.</summary>
    public string FileOf(string page) => _site!.FileOf(At(page));

    public async ValueTask InitializeAsync() => _site = await BuiltSite.BuildAsync(RepositoryFolder.Path);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }
}
