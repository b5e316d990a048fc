using CareersSite.Commands;
using CareersSite.Outputs;
using CareersSite.Publishing.Manifests;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Publishing.Manifests;

public sealed class SiteChangesTests
{
    private static readonly ManifestHeader Header = new("careers 0.1.0", "https://example.com/careers/");

    [Theory]
    [InlineData(null, OutputKind.Job, AddressChange.Added)]
    [InlineData(null, OutputKind.Page, AddressChange.Added)]
    [InlineData(OutputKind.ClosedJob, OutputKind.Job, AddressChange.Added)]
    [InlineData(OutputKind.Hidden, OutputKind.Page, AddressChange.Added)]
    [InlineData(OutputKind.Job, OutputKind.Job, AddressChange.Changed)]
    [InlineData(OutputKind.Page, OutputKind.Hidden, AddressChange.Changed)]
    [InlineData(OutputKind.Job, OutputKind.ClosedJob, AddressChange.Closed)]
    [InlineData(OutputKind.Job, null, AddressChange.Removed)]
    [InlineData(OutputKind.ClosedJob, null, AddressChange.Removed)]
    [InlineData(OutputKind.Page, null, AddressChange.Removed)]
    [InlineData(null, OutputKind.ClosedJob, null)]
    [InlineData(null, OutputKind.Hidden, null)]
    [InlineData(OutputKind.Hidden, null, null)]
    [InlineData(OutputKind.ClosedJob, OutputKind.ClosedJob, null)]
    [InlineData(OutputKind.File, OutputKind.File, null)]
    public void What_became_of_an_address(OutputKind? was, OutputKind? becomes, AddressChange? expected)
    {
        var changes = SiteChanges.Between(With(was, "1"), With(becomes, "2"));

        Assert.Equal(expected, changes.Addresses.SingleOrDefault()?.Change);
        Assert.Equal(expected is null ? 1 : 0, changes.OtherFiles);
    }

    [Fact]
    public void The_same_bytes_are_no_change()
    {
        var changes = SiteChanges.Between(With(OutputKind.Job, "1"), With(OutputKind.Job, "1"));

        Assert.Empty(changes.Addresses);
        Assert.Equal(0, changes.OtherFiles);
    }

    [Fact]
    public void A_site_that_has_moved_is_gone_at_its_old_address()
    {
        var old = With(OutputKind.Job, "1");
        var moved = old with { Header = Header with { BaseUrl = "https://jobs.example.com/" } };

        Assert.Equal(
            [(AddressChange.Added, "https://jobs.example.com/jobs/baker/"), (AddressChange.Removed, "https://example.com/careers/jobs/baker/")],
            SiteChanges.Between(old, moved).Addresses.Select(each => (each.Change, each.Url)));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("<!doctype html>")]
    [InlineData("{\"careers_manifest\":1,")]
    [InlineData("{\"careers_manifest\":1,\"files\":[]}")]
    [InlineData("{\"careers_manifest\":1,\"generator\":\"x\",\"base_url\":\"https://example.com/\",\"files\":3}")]
    [InlineData("{\"careers_manifest\":1,\"generator\":\"x\",\"base_url\":\"https://example.com/\",\"files\":[{\"path\":\"a\",\"size\":\"3\"}]}")]
    [InlineData("{\"careers_manifest\":1,\"generator\":\"x\",\"base_url\":\"no address\",\"files\":[]}")]
    [InlineData("{\"careers_manifest\":1,\"generator\":\"x\",\"base_url\":\"https://example.com/\",\"files\":[{\"path\":\"a\",\"size\":3,\"sha256\":\"1\"},{\"path\":\"a\",\"size\":3,\"sha256\":\"1\"}]}")]
    public void What_is_no_manifest_is_told(string text)
    {
        using var site = new TestSite().With("old.json", text).With("new.json", text);

        var result = site.Run("diff", Path.Combine(site.Root, "old.json"), Path.Combine(site.Root, "new.json"));

        Assert.Equal(ExitCode.SiteHasErrors, result.ExitCode);
        Assert.All(result.Diagnostics, line => Assert.Contains("json: error manifest-unreadable: ", line, StringComparison.Ordinal));
        Assert.Equal(2, result.Diagnostics.Count);
    }

    [Fact]
    public void A_manifest_can_be_read_back()
    {
        var manifest = Manifest.Of(
            Header with { Shard = new ManifestShard(2, 3, 400, new DateTimeOffset(2026, 11, 22, 8, 30, 0, TimeSpan.FromHours(1))) },
            Enum.GetValues<OutputKind>().Select(kind => new ManifestEntry($"{kind}/\"ü\".html", 3, "ab", kind)));

        var read = ManifestText.Parse(ManifestText.ToUtf8(manifest));

        Assert.Equal(manifest.Header, read.Header);
        Assert.Equal(manifest.Files, read.Files);
    }

    private static Manifest With(OutputKind? kind, string hash) =>
        Manifest.Of(Header, kind is { } some ? [new ManifestEntry("jobs/baker/index.html", 3, hash, some)] : []);
}
