using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace CareersSite.Browser.Tests.Browsing;

/// <summary>The system's Chromium, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";

    // The pages behind the address bar cost as much as the page under test, and each window has its own. The rest is what Playwright turns
    // off, which a second list would turn on again.
    private static readonly string[] Features =
    [
        "WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup",
        "AimEnabled", "AutoDeElevate", "AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "DialMediaRouteProvider", "GlobalMediaControls",
        "HttpsUpgrades", "LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints", "PaintHolding", "ThirdPartyStoragePartitioning", "Translate",
    ];

    // Nothing but the page under test may ask for anything.
    private static readonly string[] Quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--disable-features=" + string.Join(',', Features),
    ];

    /// <summary>In milliseconds. On a busy machine what is expected comes late; a test that passes waits no longer for it.</summary>
    private const int Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
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
