using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace CareersSite.Browser.Tests.Browsing;

/// <summary>The system's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // Nothing but the page under test may ask for anything.
    private static readonly string[] Quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Quietly });
    }

    /// <summary>A page of its own, without cookies or cache of others, that notes down all that goes wrong on it.</summary>
    /// <param name="until">A page that listens for changes keeps the network from ever being quiet.</param>
    /// <param name="mayFail">Whether the answer may be an error.</param>
    public async Task<Visit> OpenAsync(
        Uri address, BrowserNewContextOptions? options = null, WaitUntilState until = WaitUntilState.NetworkIdle, bool mayFail = false)
    {
        var visit = await Visit.StartAsync(_browser!, address, options);
        await visit.GoToAsync(address, until, mayFail);
        return visit;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
