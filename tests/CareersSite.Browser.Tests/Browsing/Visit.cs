using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Browsing;

/// <summary>A page in the browser, and all that went wrong on it.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _trouble = new();

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, exceptions, dialogs, requests that failed or went to another server.</summary>
    public IReadOnlyCollection<string> Trouble => _trouble;

    internal static async Task<Visit> StartAsync(IBrowser browser, Uri site, BrowserNewContextOptions? options)
    {
        var context = await browser.NewContextAsync(options);
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Watch(site, hasScript: options?.JavaScriptEnabled ?? true);
        return visit;
    }

    /// <param name="until">To wait for a quiet network takes half a second longer, and sees what a page asks for after it has loaded.</param>
    public async Task GoToAsync(Uri address, WaitUntilState until = WaitUntilState.NetworkIdle, bool mayFail = false)
    {
        var response = await Page.GotoAsync(address.ToString(), new PageGotoOptions { WaitUntil = until });
        Assert.True(mayFail || response is { Ok: true }, $"{address}: {response?.Status}");
    }

    public void AssertNoTrouble() => Assert.True(_trouble.IsEmpty, string.Join('\n', _trouble));

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    /// <remarks>A browser without script refuses the modules that a page announces, and counts each as a failure; none is asked for.</remarks>
    private void Watch(Uri site, bool hasScript)
    {
        Page.Console += (_, message) => Note(message.Type is "error" or "warning", $"console: {message.Text} ({message.Location})");
        Page.PageError += (_, error) => Note(true, $"exception: {error}");
        Page.RequestFailed += (_, request) => Note(!IsStreamThatWasLeft(request) && (hasScript || request.ResourceType != "script"), $"failed: {request.Url} ({request.Failure})");
        Page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
        Page.Request += (_, request) => Note(IsForeign(site, request.Url), $"foreign: {request.Url}");
        Page.Dialog += async (_, dialog) =>
        {
            Note(true, $"dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    /// <summary>A page that is left stops listening for changes, which the browser counts as a failure.</summary>
    private static bool IsStreamThatWasLeft(IRequest request) => request.ResourceType == "eventsource" && request.Failure == "net::ERR_ABORTED";

    private static bool IsForeign(Uri site, string url) => !url.StartsWith("data:", StringComparison.Ordinal) && new Uri(url).Authority != site.Authority;

    private void Note(bool isTrouble, string what)
    {
        if (isTrouble)
        {
            _trouble.Enqueue(what);
        }
    }
}
