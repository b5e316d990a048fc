using CareersSite.Model;
using CareersSite.Serving.Live;

namespace CareersSite.Serving.Pages;

/// <summary>What a path leads to: a page of the site, one of the desk, or what keeps the site from being shown.</summary>
/// <param name="makeOwn">Makes a page that is not of the site but about it; null where the path leads to none.</param>
public sealed class AnswerMaker(Func<Question, CancellationToken, Task<ServedPage?>> makeOwn)
{
    private readonly SitePageMaker _pages = new();

    public async Task<ServedPage> MakeAsync(Question question, CancellationToken stop)
    {
        if (await makeOwn(question, stop) is { } own)
        {
            return own;
        }

        var page = _pages.Make(question.Version, PathOf(question.Address));
        return page is null or { Status: 500 } ? ProblemPage.Of(question.Version, page) : page;
    }

    /// <summary>The file that an editor would open to change what the address leads to.</summary>
    public static string? SourceOf(SiteVersion version, string address) => version.Loaded.Plan?.Find(new Address(PathOf(address)).OutputPath)?.Source;

    private static string PathOf(string address) => Uri.UnescapeDataString(address.Split('?', '#')[0]).TrimStart('/');
}
