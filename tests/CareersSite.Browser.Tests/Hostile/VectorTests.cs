using CareersSite.Browser.Tests.Browsing;
using CareersSite.Browser.Tests.Hosting;
using CareersSite.Content;
using Microsoft.Playwright;

namespace CareersSite.Browser.Tests.Hostile;

/// <summary>Hundreds of texts that try to run, load or break something, in every text that a site has: they stay texts.</summary>
public sealed class VectorTests(Chromium chromium, HostilePair sites) : IClassFixture<HostilePair>
{
    private const string Tripwire = "window.trip = number => console.error('tripped by vector ' + number);";

    /// <summary>The policy of our pages would stop most of them, and so hide that they came so far.</summary>
    private static readonly BrowserNewContextOptions WithoutPolicy = new() { BypassCSP = true };

    [Fact]
    public void They_are_many_and_no_two_are_alike()
    {
        Assert.InRange(Vector.All.Count, 300, 1_000);
        Assert.Equal(Vector.All.Count, Vector.All.DistinctBy(vector => vector.Group + vector.Text.Replace($"{vector.Number}", "", StringComparison.Ordinal)).Count());
    }

    [Fact]
    public void They_stand_in_every_field_that_takes_a_text()
    {
        var lines = HostileField.Lines("000", ["x"]);

        Assert.All(PostingFields.Table.Fields, field => Assert.NotEqual(HostileField.Others.ContainsKey(field.Name), lines.Contains($"\n{field.Name}: ", StringComparison.Ordinal) && field.Name != "date"));
        Assert.All(HostileField.Others.Keys, name => Assert.NotNull(PostingFields.Table.Find(name)));
    }

    [Fact]
    public async Task Nothing_of_them_runs_or_asks_another_server()
    {
        await using var visit = await OpenAsync(sites.Hostile);
        foreach (var path in sites.Hostile.Pages())
        {
            await visit.GoToAsync(sites.Hostile.At(path), WaitUntilState.Load);
            var found = await LiveMarkup.FindAsync(visit.Page);
            Assert.True(found.Length == 0, $"{path}: {string.Join('\n', found)}");
        }

        await visit.GoToAsync(sites.Hostile.At("/"));
        AssertNoTrouble(visit);
    }

    [Fact]
    public async Task No_page_has_another_structure_than_with_harmless_words()
    {
        await using var hostile = await OpenAsync(sites.Hostile);
        await using var harmless = await OpenAsync(sites.Harmless);
        var (pages, others) = (sites.Hostile.Pages(), sites.Harmless.Pages());
        Assert.Equal(others.Count, pages.Count);

        var (found, expected) = (await Skeletons.OfAsync(hostile.Page, pages), await Skeletons.OfAsync(harmless.Page, others));

        Assert.All(pages.Select((path, number) => (path, number)), page => Assert.True(found[page.number] == expected[page.number], $"{page.path} is not built like {others[page.number]}:\n{FirstDifference(expected[page.number], found[page.number])}"));
    }

    [Theory]
    [InlineData("<img src=x onerror=trip(7)>")]
    [InlineData("<svg onload=trip(7)>")]
    [InlineData("<script>trip(7)</script>")]
    [InlineData("<iframe srcdoc='<script>parent.trip(7)</script>'></iframe>")]
    public async Task The_tripwire_is_felt_and_seen(string markup)
    {
        using var folder = new ScratchFolder().With("site/index.html", "<!doctype html><title>t</title><link rel=icon href=data:,>").With("site/bad.html", $"<!doctype html><title>t</title>{markup}").With("site/x", "");
        await using var server = await FolderServer.StartAsync(Path.Combine(folder.Path, "site"));
        await using var visit = await chromium.OpenAsync(server.Address, WithoutPolicy);
        await visit.Page.AddInitScriptAsync(Tripwire);

        await visit.GoToAsync(new Uri(server.Address, "bad.html"));

        Assert.Contains(visit.Trouble, trouble => trouble.Contains("tripped by vector 7", StringComparison.Ordinal));
        Assert.NotEmpty(await LiveMarkup.FindAsync(visit.Page));
        var skeletons = await Skeletons.OfAsync(visit.Page, ["/", "/bad.html"]);
        Assert.NotEqual(skeletons[0], skeletons[1]);
    }

    private async Task<Visit> OpenAsync(BuiltSite site)
    {
        var visit = await chromium.OpenAsync(site.At("/404.html"), WithoutPolicy, WaitUntilState.Load);
        await visit.Page.AddInitScriptAsync(Tripwire);
        return visit;
    }

    /// <summary>A picture of a body that is not there is trouble for its editor alone.</summary>
    private static void AssertNoTrouble(Visit visit) => Assert.DoesNotContain(visit.Trouble, trouble => !IsMissingPicture(trouble));

    private static bool IsMissingPicture(string trouble) => trouble.StartsWith("404: ", StringComparison.Ordinal) || trouble.Contains("status of 404", StringComparison.Ordinal);

    private static string FirstDifference(string expected, string found)
    {
        var at = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"…{expected[Math.Max(0, at - 200)..Math.Min(expected.Length, at + 200)]}\n--- but ---\n…{found[Math.Max(0, at - 200)..Math.Min(found.Length, at + 200)]}";
    }
}
