using CareersSite.Tests.Harness;
using CareersSite.Tests.Repository;

namespace CareersSite.Tests.Content;

/// <summary>The schemas in <c>.vscode</c>, with which VS Code completes and checks what an editor writes.</summary>
public sealed class SchemaFilesTests
{
    private const string Update = "CAREERS_UPDATE";

    [Theory]
    [InlineData("posting")]
    [InlineData("page")]
    [InlineData("site")]
    [InlineData("theme")]
    public void They_are_what_the_program_prints_for_the_demo_site(string kind)
    {
        using var site = new TestSite().With("site.yml", RepositoryFolder.Read("site.yml"));
        var wanted = site.Run("schema", kind).Output;
        var file = RepositoryFolder.In(".vscode", $"{kind}.schema.json");
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(file, wanted);
        }

        Assert.True(File.ReadAllText(file) == wanted, $".vscode/{kind}.schema.json is out of step. Run the tests with {Update}=1 in the environment to renew it.");
    }

    [Fact]
    public void Each_is_named_in_the_settings_and_leads_to_files_that_are_there()
    {
        var options = new System.Text.Json.JsonDocumentOptions { CommentHandling = System.Text.Json.JsonCommentHandling.Skip };
        var settings = System.Text.Json.JsonDocument.Parse(RepositoryFolder.Read(".vscode", "settings.json"), options).RootElement;

        var schemas = settings.GetProperty("yaml.schemas").EnumerateObject().Select(schema => schema.Name).Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(Directory.GetFiles(RepositoryFolder.In(".vscode"), "*.schema.json").Select(file => $".vscode/{Path.GetFileName(file)}").Order(StringComparer.Ordinal), schemas);
    }
}
