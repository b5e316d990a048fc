using CareersSite.Model;
using CareersSite.Serving.Live;

namespace CareersSite.Serving.Pages;

/// <summary>What a path leads to: a page of the site, one of the desk, or what keeps the site from being shown.</summary>
/// <param name="makeOwn">Makes a page that is not of the site but about it; null where the path leads to none.</param>
public sealed class AnswerMaker(Func<SiteVersion, string, CancellationToken, Task<ServedPage?>> makeOwn)
{
    private readonly SitePageMaker _pages = new();

    /// <param name="address">Path and query, as a browser asks for them: <c>/jobs/?q=x</c>.</param>
    public async Task<ServedPage> MakeAsync(SiteVersion version, string address, CancellationToken stop)
    {
        if (await makeOwn(version, address, stop) is { } own)
        {
            return own;
        }

        var path = Uri.UnescapeDataString(address.Split('?', '#')[0]).TrimStart('/');
        var page = _pages.Make(version, path);
        return page is null or { Status: 500 } ? ProblemPage.Of(version, page) : page;
    }

    /// <summary>The file that an editor would open to change what the address leads to.</summary>
    public static string? SourceOf(SiteVersion version, string address) =>
        version.Loaded.Plan?.Find(new Address(Uri.UnescapeDataString(address.Split('?', '#')[0]).TrimStart('/')).OutputPath)?.Source;
}
