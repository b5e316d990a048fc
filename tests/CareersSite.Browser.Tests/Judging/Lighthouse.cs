using System.Text.Json;
using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests.Judging;

/// <summary>What Lighthouse says of one page, with the settings of a phone.</summary>
/// <param name="Scores">Category → score in hundredths; null where it could give none.</param>
/// <param name="Lost">The audits that cost a point.</param>
internal sealed record Lighthouse(string Address, IReadOnlyDictionary<string, int?> Scores, IReadOnlyList<string> Lost, string? Error)
{
    private static readonly string Script = RepositoryFolder.In("tests", "CareersSite.Browser.Tests", "Judging", "lighthouse.mjs");

    /// <summary>Those that do not depend on how fast this machine is.</summary>
    private const string Categories = "accessibility,best-practices,seo";

    /// <summary>One report a page, in the order of the pages; one Chromium of its own looks at all of them.</summary>
    public static async Task<IReadOnlyList<Lighthouse>> ReportsAsync(IEnumerable<Uri> pages)
    {
        Assert.True(Directory.Exists(RepositoryFolder.In("tests", "node_modules", "lighthouse")), "run tests/run.sh once: it fetches Lighthouse");
        var said = await Programs.RunAsync(Programs.Start("node", [Script, Categories, .. pages.Select(page => page.ToString())]));
        return [.. said.Split('\n').Where(line => line.StartsWith('{')).Select(line => JsonSerializer.Deserialize<Lighthouse>(line, JsonSerializerOptions.Web)!)];
    }
}
