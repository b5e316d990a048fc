using CareersSite.Commands;

namespace CareersSite.Tests.Importing;

/// <summary>
/// Real layouts, each compared with the posting that a person would have written from it. CAREERS_UPDATE=1 writes the expected
/// files anew; what changes in them is then for a person to judge.
/// </summary>
public sealed class SampleTests
{
    public static TheoryData<string> Samples => [.. ImportSample.All];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_becomes_what_a_person_would_write(string sample)
    {
        using var site = ImportSample.Site();
        var expected = ImportSample.PathOf(sample) + ".expected";

        var told = ImportSample.Told(site, ImportSample.Import(site, sample));

        if (Environment.GetEnvironmentVariable("CAREERS_UPDATE") == "1")
        {
            File.WriteAllText(expected, told);
        }

        Assert.Equal(File.ReadAllText(expected), told);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Importing_it_again_changes_no_byte(string sample)
    {
        using var site = ImportSample.Site();
        var first = ImportSample.Import(site, sample);
        var told = ImportSample.Told(site, first);

        var again = ImportSample.Import(site, sample);

        Assert.Equal((ExitCode.Fine, first.Output), (again.ExitCode, again.Output));
        Assert.Equal(told, ImportSample.Told(site, again));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_site_builds_with_it_and_check_finds_no_error(string sample)
    {
        using var site = ImportSample.Site();
        ImportSample.Import(site, sample);

        var check = site.Run("check");

        Assert.Equal(ExitCode.Fine, check.ExitCode);
        Assert.DoesNotContain(check.Diagnostics, line => line.Contains(": error ", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_samples_of_every_kind()
    {
        Assert.Equal(["board", "form", "html", "table", "text", "word"], ImportSample.All.Select(sample => sample.Split('/')[0]).Distinct());
        Assert.InRange(ImportSample.All.Count(sample => sample.StartsWith("text/", StringComparison.Ordinal)), 10, 100);
    }
}
