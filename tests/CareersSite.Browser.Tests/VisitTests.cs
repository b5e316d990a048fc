using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests;

/// <summary>The watch that all other tests rely on sees what it should.</summary>
public sealed class VisitTests(Chromium chromium)
{
    [Theory]
    [InlineData("<p>Nothing is wrong here</p>", null)]
    [InlineData("<script>alert('hello')</script>", "dialog: hello")]
    [InlineData("<img src=data:x onerror=alert(1)>", "dialog: 1")]
    [InlineData("<script>throw new Error('boo')</script>", "exception: ")]
    [InlineData("<script>console.warn('careful')</script>", "console: careful")]
    [InlineData("<img src=missing.png>", "404: ")]
    [InlineData("<link rel=stylesheet href=http://127.0.0.1:9/a.css>", "foreign: http://127.0.0.1:9/a.css")]
    public async Task What_goes_wrong_on_a_page_is_noted(string body, string? expected)
    {
        using var folder = new ScratchFolder().With("site/index.html", $"<!doctype html><html lang=en><title>t</title><link rel=icon href=data:,>{body}");
        await using var server = await FolderServer.StartAsync(Path.Combine(folder.Path, "site"));

        await using var visit = await chromium.OpenAsync(server.Address);

        if (expected is null)
        {
            visit.AssertNoTrouble();
        }
        else
        {
            Assert.Contains(visit.Trouble, trouble => trouble.StartsWith(expected, StringComparison.Ordinal));
        }
    }
}
