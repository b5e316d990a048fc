using CareersSite.Commands;

namespace CareersSite.Tests.Files.Paths;

/// <summary>Where a site may be written: never among what it is made of, never in the place of something else.</summary>
public sealed class OutputPlaceTests
{
    [Theory]
    [InlineData("{root}", "foreign-output")]
    [InlineData("{root}/", "foreign-output")]
    [InlineData("{root}/.", "foreign-output")]
    [InlineData("{root}/content/..", "foreign-output")]
    [InlineData("{root}/site.yml", "foreign-output")]
    [InlineData("{root}/site.yml/x", "output-unwritable")]
    [InlineData("{root}/content", "output-among-sources")]
    [InlineData("{root}/content/site", "output-among-sources")]
    [InlineData("{root}/content/static/site", "output-among-sources")]
    [InlineData("{root}/content/jobs/a/b", "output-among-sources")]
    [InlineData("{root}/x/../content/static/site", "output-among-sources")]
    [InlineData("{root}/themes/site", "output-among-sources")]
    [InlineData("{root}/way/static/site", "output-among-sources")]
    [InlineData("{outside}/way/content/site", "output-among-sources")]
    [InlineData("{outside}", "foreign-output")]
    [InlineData("{root}/link", "foreign-output")]
    [InlineData("/", "foreign-output")]
    public void A_place_that_is_not_free_is_refused(string place, string code)
    {
        using var site = new GuardedSite();
        site.Link("way", "content").Link("link", site.Outside);
        var outside = Directory.CreateTempSubdirectory("careers-outside-");
        Directory.CreateSymbolicLink(Path.Combine(outside.FullName, "way"), site.Site.Root);
        File.WriteAllText(Path.Combine(outside.FullName, "letter.txt"), "dear");
        try
        {
            var built = site.Run("build", "--output", place.Replace("{root}", site.Site.Root, StringComparison.Ordinal).Replace("{outside}", outside.FullName, StringComparison.Ordinal));

            Assert.Equal(ExitCode.SiteHasErrors, built.ExitCode);
            Assert.Contains(built.Diagnostics, line => line.Contains($" {code}: ", StringComparison.Ordinal));
            Assert.True(File.Exists(Path.Combine(site.Site.Root, "content/jobs/baker.md")));
            Assert.Equal("dear", File.ReadAllText(Path.Combine(outside.FullName, "letter.txt")));
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("{root}/public")]
    [InlineData("{root}/contents")]
    [InlineData("{root}/a/b/../c")]
    [InlineData("{root}/content-of-the-site/static")]
    [InlineData("{root}/\u202Eé 😀")]
    public void A_free_place_beside_the_sources_is_filled(string place)
    {
        using var site = new GuardedSite();

        var built = site.Run("build", "--output", place.Replace("{root}", site.Site.Root, StringComparison.Ordinal));

        Assert.True(built.ExitCode == ExitCode.Fine, built.Error);
    }
}
