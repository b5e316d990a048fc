using CareersSite.Commands;
using CareersSite.Diagnostics;
using CareersSite.Tests.Harness;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Diagnostics;

/// <summary>No code is there for nothing: each is raised by a site that a person could have written.</summary>
public sealed class RaisedCodesTests
{
    public static TheoryData<string> Codes => [.. RaisedCodes.ByTheProgram.Select(raising => raising.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_can_be_raised(string code)
    {
        var raising = RaisedCodes.ByTheProgram.Single(each => each.Code == code);
        using var site = new TestSite();
        raising.Lay(site);
        string[] arguments = raising.Arguments is [] ? ["check"] : [.. raising.Arguments.Select(word => word.Replace("{root}", site.Root, StringComparison.Ordinal))];

        var result = site.Run(arguments);

        var raised = result.Diagnostics.Where(line => line.Contains($" {code}: ", StringComparison.Ordinal)).ToArray();
        Assert.True(raised.Length > 0, $"'{code}' was not raised, but:\n{result.Error}");
        var kind = DiagnosticCatalogue.Find(code)!;
        if (kind != CareersSite.Diagnostics.Catalogue.GeneralProblems.MoreInThisFile)
        {
            Assert.All(raised, line => Assert.Contains($": {kind.Severity.Word()} {code}: ", line, StringComparison.Ordinal));
        }

        Assert.Equal(result.Diagnostics.Any(line => line.Contains(": error ", StringComparison.Ordinal)) ? ExitCode.SiteHasErrors : ExitCode.Fine, result.ExitCode);
    }

    [Fact]
    public void The_codes_that_are_raised_are_those_of_the_catalogue() => Assert.Equal(
        DiagnosticCatalogue.All.Select(kind => kind.Code),
        RaisedCodes.ByTheProgram.Select(raising => raising.Code).Concat(RaisedCodes.Elsewhere.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_raised_elsewhere_is_named_there() => Assert.All(RaisedCodes.Elsewhere, each =>
    {
        var folders = each.Value.Tests.Namespace!.Split('.')[2..];
        var code = RepositoryFolder.Read(["tests", "CareersSite.Tests", .. folders, each.Value.Tests.Name + ".cs"]);
        Assert.Contains(each.Key, code, StringComparison.Ordinal);
        Assert.NotEmpty(each.Value.Reason);
    });
}
