using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Search;

/// <summary>The list of all jobs in the browser, as somebody uses it.</summary>
public sealed class SearchPage(Visit visit) : IAsyncDisposable
{
    public Visit Visit => visit;

    public IPage Page => visit.Page;

    public ILocator Root => Page.Locator("careers-search");

    public ILocator Field => Page.GetByRole(AriaRole.Searchbox);

    public ILocator Status => Root.GetByRole(AriaRole.Status);

    public ILocator Results => Root.Locator(".search-found article h2 a");

    public ILocator List => Root.Locator(".search-list");

    public ILocator Chips => Root.Locator(".search-chips button");

    public ILocator Filter(string name) => Root.Locator($"details[data-facet={name}]");

    public ILocator Option(string facet, string label) => Filter(facet).Locator("label").Filter(new() { HasText = label });

    /// <summary>Puts a query into the field, all at once.</summary>
    public async Task SearchAsync(string query)
    {
        await Field.FillAsync(query);
        await SettledAsync();
    }

    /// <summary>Waits until what is shown is what was asked for: the cards that come first, and after the next frame the others.</summary>
    public async Task SettledAsync()
    {
        await Assertions.Expect(Root).Not.ToHaveAttributeAsync("aria-busy", "true");
        await Page.EvaluateAsync("new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)))");
    }

    /// <summary>Opens a filter and ticks or clears one of its values.</summary>
    public async Task ToggleAsync(string facet, string label)
    {
        await OpenAsync(facet);
        await Option(facet, label).ClickAsync();
        await SettledAsync();
    }

    public async Task<IReadOnlyList<string>> TitlesAsync() => await Results.AllTextContentsAsync();

    /// <summary>Opens a filter, where it is not open.</summary>
    public async Task OpenAsync(string facet)
    {
        if (!await Filter(facet).EvaluateAsync<bool>("details => details.open"))
        {
            await Filter(facet).Locator("summary").ClickAsync();
        }
    }

    /// <summary>What a filter offers when it is opened: each value that can be seen, with its number.</summary>
    public async Task<IReadOnlyList<string>> OfferedAsync(string facet)
    {
        await OpenAsync(facet);
        var options = await Filter(facet).Locator("li:not([hidden])").AllTextContentsAsync();
        return [.. options.Select(option => string.Join(' ', option.Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }

    public Task<string> FocusedAsync() => Page.EvaluateAsync<string>("(document.activeElement.ariaLabel ?? document.activeElement.textContent.trim()) || document.activeElement.id");

    public ValueTask DisposeAsync() => visit.DisposeAsync();
}

internal static class SearchPages
{
    /// <param name="address">Such as <c>/jobs/?q=baker</c>.</param>
    public static async Task<SearchPage> SearchAsync(this Chromium chromium, Uri address, BrowserNewContextOptions? options = null)
    {
        var page = new SearchPage(await chromium.OpenAsync(address, options));
        await page.SettledAsync();
        return page;
    }
}
