using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Importing;

/// <summary>What a file is shows by what stands in it, whatever it is called.</summary>
public sealed class KindTests
{
    public static TheoryData<string> Samples => [.. ImportSample.All];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_without_its_ending_is_taken_for_the_same(string sample)
    {
        using var site = ImportSample.Site();
        var nameless = Path.Combine(site.Root, "advert");
        File.Copy(ImportSample.PathOf(sample), nameless);

        var named = ImportSample.Import(site, sample, "--dry-run");
        var result = site.Run("import", nameless, "--dry-run");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.Equal(named.Output.Replace(Path.GetFileName(sample), "advert", StringComparison.Ordinal), result.Output);
    }

    [Theory]
    [InlineData("html", "<p>Night Baker</p><p>Bread.</p>", "\nBread.\n")]
    [InlineData("text", "Night Baker\n\n**Bread**.", "\n\\*\\*Bread\\*\\*.\n")]
    [InlineData("markdown", "Night Baker\n\n**Bread**.", "\n**Bread**.\n")]
    [InlineData("csv", "title,body\nNight Baker,Bread.", "\nBread.\n")]
    [InlineData("json", """{"@type":"JobPosting","title":"Night Baker","description":"Bread."}""", "\nBread.\n")]
    public void A_kind_can_be_said(string kind, string text, string end)
    {
        using var site = new TestSite().With("advert", text);

        var result = site.Run("import", Path.Combine(site.Root, "advert"), "--from", kind, "--dry-run");

        Assert.Equal(ExitCode.Fine, result.ExitCode);
        Assert.StartsWith("---\n# Imported from advert.\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("\ntitle: Night Baker\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("---\n" + end, result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"jobs\": [")]
    [InlineData("{\"a\": 1}")]
    [InlineData("{\"jobs\": []}")]
    [InlineData("title,location\n\"Baker,Lyon\n")]
    [InlineData("%PDF-1.7\n")]
    [InlineData("{\\rtf1 Baker}")]
    public void What_cannot_be_read_is_explained(string text)
    {
        using var site = new TestSite().With("advert", text);

        var result = site.Run("import", Path.Combine(site.Root, "advert"));

        Assert.Equal((ExitCode.SiteHasErrors, ""), (result.ExitCode, result.Output));
        Assert.Single(result.Diagnostics);
    }

    [Fact]
    public void Broken_json_is_named_with_its_line()
    {
        using var site = new TestSite().With("board.json", "{\n  \"jobs\": [\n    oops\n");

        var result = site.Run("import", Path.Combine(site.Root, "board.json"));

        Assert.Contains("board.json:3:1: error import-damaged: ", Assert.Single(result.Diagnostics), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("r.\np\nC.\nD\n.\nR\n\n:\n\n", ExitCode.SiteHasErrors)]
    [InlineData("""{"@type":"JobPosting","a\ud800":1,"title":"Baker","description":"Bread.","b\ud800":"c"}""", ExitCode.Fine)]
    [InlineData("""<script type="application/ld+json">{"\udc00":1,"@type":"JobPosting","title":"Baker"}</script><p>Bread.</p>""", ExitCode.Fine)]
    public void What_is_no_text_or_no_words_is_left_out_or_explained(string text, int expected)
    {
        using var site = new TestSite().With("advert", text);

        var result = site.Run("import", Path.Combine(site.Root, "advert"), "--dry-run");

        Assert.Equal(expected, result.ExitCode);
    }

    /// <summary>Each would take minutes if it were read like a text that somebody wrote.</summary>
    [Theory]
    [InlineData("<html><body><h1>Baker</h1>", "<div>", 50_000)]
    [InlineData("<html><body><h1>Baker</h1>", "<p><b>", 40_000)]
    [InlineData("Baker\n", "word word word word word word word word word\n", 19_000)]
    public void What_nobody_wrote_is_read_or_refused_at_once(string start, string part, int times)
    {
        using var site = new TestSite().With("advert", start + string.Concat(Enumerable.Repeat(part, times)));

        var result = site.Run("import", Path.Combine(site.Root, "advert"), "--dry-run");

        Assert.True(result.ExitCode is ExitCode.Fine or ExitCode.SiteHasErrors);
    }
}
