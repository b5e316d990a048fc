using System.Globalization;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Commands;

public class TimingsTests
{
    private static readonly string Site = $"-- content/jobs/a.md --\n{TestSite.Posting("Gardener")}";

    [Fact]
    public void Timings_have_a_line_for_each_phase_from_the_start_of_the_process_to_its_end()
    {
        using var site = new TestSite(Site);

        var table = TableOf(site.Build("--timings").Output);

        Assert.Equal(
            ["start", "read", "parse", "markdown", "freeze", "render", "search", "feeds", "write", "other", "all"],
            table.Select(row => row[0]));
        Assert.Equal("0", table[0][1]);
        Assert.All(table, row => Assert.True(Number(row[1]) <= Number(row[2]) && Number(row[2]) <= Number(table[^1][2])));
    }

    [Fact]
    public void Without_being_asked_a_build_says_nothing_of_its_phases()
    {
        using var site = new TestSite(Site);

        Assert.Empty(TableOf(site.Build().Output));
    }

    /// <summary>The words of each line below the head of the table and above the line on memory.</summary>
    private static string[][] TableOf(string output) =>
    [
        .. output.Split('\n').SkipWhile(line => !line.StartsWith("phase ", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith("peak memory", StringComparison.Ordinal))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
    ];

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
