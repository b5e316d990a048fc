using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>How old addresses lead on.</summary>
public sealed class RedirectsFileTests : IDisposable
{
    private const string Page = "old/baker/index.html";

    private readonly TestSite _site = new TestSite()
        .With("content/jobs/baker.md", TestSite.Posting("Baker", "aliases: [/old/baker/, \"/alt/Bäcker & Söhne.html\"]"))
        .With("content/jobs/miller.md", TestSite.Posting("Miller", "aliases: /about-milling/"));

    [Fact]
    public void They_are_pages_unless_the_site_says_otherwise()
    {
        var built = _site.Build();

        Assert.True(built.Has(Page));
        Assert.False(built.Has("_redirects"));
    }

    [Theory]
    [InlineData("file", false)]
    [InlineData("both", true)]
    public void A_host_that_reads_the_file_gets_it_sorted_and_encoded(string setting, bool hasPages)
    {
        var built = With("redirects: " + setting, "https://careers.example.com/at/").Build();

        Assert.Equal(
            "/at/about-milling/ /at/jobs/miller/ 301\n/at/alt/B%C3%A4cker%20%26%20S%C3%B6hne.html /at/jobs/baker/ 301\n/at/old/baker/ /at/jobs/baker/ 301\n",
            built.Text("_redirects"));
        Assert.Equal(hasPages, built.Has(Page));
    }

    [Fact]
    public void Another_word_is_refused() =>
        Assert.Contains("site.yml:4:12: error bad-redirects: 'server' is not a way to lead on from old addresses", With("redirects: server", "https://careers.example.com/").Build().Diagnostics);

    public void Dispose() => _site.Dispose();

    private TestSite With(string line, string baseUrl) => _site.With("site.yml", $"title: Careers\nbase_url: {baseUrl}\norganization: Example\n{line}\n");
}
