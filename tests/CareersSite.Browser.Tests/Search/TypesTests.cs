using CareersSite.Browser.Tests.Hosting;

namespace CareersSite.Browser.Tests.Search;

/// <summary>The scripts say their types in comments; the judge is the compiler of TypeScript.</summary>
public sealed class TypesTests
{
    private static readonly string Compiler = RepositoryFolder.In("tests", "node_modules", "typescript", "bin", "tsc");

    [Fact]
    public async Task The_scripts_of_the_search_have_no_error_of_types() => await RunAsync(RepositoryFolder.In("tests", "tsconfig.json"), exitCode: 0);

    [Fact]
    public async Task The_compiler_finds_what_is_wrong()
    {
        var settings = await File.ReadAllTextAsync(RepositoryFolder.In("tests", "tsconfig.json"), TestContext.Current.CancellationToken);
        using var folder = new ScratchFolder()
            .With("tsconfig.json", settings.Replace("../themes/default/", "", StringComparison.Ordinal))
            .With("scripts/wrong.js", "/** @param {string} text */\nexport const lengthOf = text => text.size;\n");

        var said = await RunAsync(Path.Combine(folder.Path, "tsconfig.json"), exitCode: 1);

        Assert.Contains("scripts/wrong.js(2,38): error TS2339", said, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(string settings, int exitCode)
    {
        Assert.True(File.Exists(Compiler), "run tests/run.sh once: it fetches the compiler");
        return await Programs.RunAsync(Programs.Start("node", [Compiler, "--pretty", "false", "-p", settings]), exitCode);
    }
}
