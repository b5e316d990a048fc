using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>What hosts are asked to say beside each file.</summary>
public sealed class HeadersFileTests : IDisposable
{
    private readonly TestSite _site = new TestSite().With("content/jobs/baker.md", TestSite.Posting("Baker"));

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("https://careers.example.com/", "/")]
    [InlineData("https://example.com/careers/", "/careers/")]
    public void Rules_begin_with_the_path_of_the_site(string baseUrl, string path)
    {
        var lines = _site.Build("--base-url", baseUrl).Text("_headers").Split('\n');

        Assert.Equal([$"{path}*", $"{path}assets/*"], lines.Where(line => line.StartsWith('/')));
        Assert.Equal("  Cache-Control: public, max-age=31536000, immutable", lines[Array.IndexOf(lines, $"{path}assets/*") + 1]);
        Assert.Contains(lines, line => line.StartsWith("  Content-Security-Policy: ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.True(line.Length == 0 || line.StartsWith('/') || line.StartsWith("  ", StringComparison.Ordinal), line));
    }

    [Fact]
    public void A_site_that_has_its_own_keeps_it()
    {
        var built = _site.With("content/static/_headers", "/*\n  X-Own: yes\n").Build();

        Assert.Equal(("", "/*\n  X-Own: yes\n"), (built.Error, built.Text("_headers")));
    }
}
