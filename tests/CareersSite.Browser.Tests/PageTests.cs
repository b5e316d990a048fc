using AngleSharp.Html.Parser;
using CareersSite.Browser.Tests.Browsing;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests;

public sealed class PageTests(Chromium chromium, DemoSite site)
{
    private static readonly ViewportSize SmallPhone = new() { Width = 320, Height = 640 };

    public static TheoryData<string> Kinds => [.. DemoSite.OneOfEachKind];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_loads_without_trouble(string path)
    {
        await using var visit = await chromium.OpenAsync(site.At(path));

        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.Equal(1, await visit.Page.Locator("main").CountAsync());
        Assert.NotEmpty(await visit.Page.TitleAsync());
        Assert.Equal(path.StartsWith("/de/", StringComparison.Ordinal) ? "de" : "en", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        visit.AssertNoTrouble();
    }

    [Fact]
    public void Every_page_names_its_icon_which_browsers_would_else_look_for_in_vain()
    {
        var parser = new HtmlParser();

        Assert.DoesNotContain(site.Pages, page => parser.ParseDocument(File.ReadAllText(site.FileOf(page))).QuerySelector("head > link[rel~=icon][href]") is null);
    }

    [Theory]
    [InlineData("/accommodations/", "/accessibility/")]
    public async Task An_old_address_leads_to_the_new_one(string old, string now)
    {
        await using var visit = await chromium.OpenAsync(site.At(old));

        await visit.Page.WaitForURLAsync(site.At(now).ToString());
        visit.AssertNoTrouble();
    }

    [Fact]
    public async Task No_page_has_to_be_scrolled_sideways_on_a_small_phone()
    {
        var wide = new List<string>();
        await using var visit = await chromium.OpenAsync(site.At("/"), new BrowserNewContextOptions { ViewportSize = SmallPhone });
        foreach (var path in site.Pages)
        {
            await visit.GoToAsync(site.At(path), WaitUntilState.Load);
            if (await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is > 320 and var width)
            {
                wide.Add($"{path}: {width} px");
            }
        }

        Assert.Empty(wide);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/jobs/senior-backend-engineer/")]
    public async Task Dark_mode_turns_a_light_page_dark(string path)
    {
        var light = await BrightnessAsync(path, ColorScheme.Light);
        var dark = await BrightnessAsync(path, ColorScheme.Dark);

        Assert.True(light.Background > light.Text, $"in light mode {light}");
        Assert.True(dark.Background < dark.Text, $"in dark mode {dark}");
    }

    private async Task<(double Background, double Text)> BrightnessAsync(string path, ColorScheme scheme)
    {
        const string Brightness = """
            name => {
                const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
                const style = element => getComputedStyle(element)[name];
                const clear = 'rgba(0, 0, 0, 0)';
                canvas.fillStyle = style(document.body) === clear ? style(document.documentElement) : style(document.body);
                canvas.fillRect(0, 0, 1, 1);
                const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            }
            """;
        await using var visit = await chromium.OpenAsync(site.At(path), new BrowserNewContextOptions { ColorScheme = scheme });
        return (await visit.Page.EvaluateAsync<double>(Brightness, "backgroundColor"), await visit.Page.EvaluateAsync<double>(Brightness, "color"));
    }
}
