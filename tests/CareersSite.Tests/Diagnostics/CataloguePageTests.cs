using CareersSite.Diagnostics;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Diagnostics;

public sealed class CataloguePageTests
{
    private static readonly string[] Place = ["generator", "CareersSite", "Diagnostics", "README.md"];

    [Fact]
    public void The_page_of_messages_is_in_step_with_the_catalogue()
    {
        var page = CataloguePage.Write();
        if (Environment.GetEnvironmentVariable("CAREERS_UPDATE") == "1")
        {
            File.WriteAllText(RepositoryFolder.In(Place), page);
        }

        Assert.True(
            RepositoryFolder.Read(Place).ReplaceLineEndings("\n") == page,
            "generator/CareersSite/Diagnostics/README.md is out of step with the catalogue. Write it anew:\n"
                + "CAREERS_UPDATE=1 dotnet test tests/CareersSite.Tests --filter CataloguePageTests");
    }

    [Fact]
    public void Every_code_has_its_place_on_the_page()
    {
        var headings = CataloguePage.Write().Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)).Select(line => line[4..]);

        Assert.Equal(DiagnosticCatalogue.All.Select(kind => kind.Code), headings.Order(StringComparer.Ordinal));
    }
}
