using CareersSite.Commands;
using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Commands;

public sealed class PlanOptionsTests
{
    [Fact]
    public void Warnings_that_are_taken_for_errors_keep_the_last_site()
    {
        using var site = new TestSite().With("content/jobs/a.md", TestSite.Posting("Baker", "salary: competitive"));

        var strict = site.Build("--warnings-as-errors");

        Assert.Equal(ExitCode.SiteHasErrors, strict.ExitCode);
        Assert.Contains(": error salary-unclear: ", strict.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.OutputFolder));
        Assert.Equal(ExitCode.Fine, site.Build().ExitCode);
    }
}
