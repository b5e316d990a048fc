using System.Reflection;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Tests.Yaml;

/// <summary>What the catalogue shows as an example of a fault has that fault.</summary>
public sealed class CatalogueExamplesTests
{
    public static TheoryData<string> SyntaxCodes => [.. KindsOf(typeof(YamlSyntaxProblems)).Select(kind => kind.Code)];

    [Theory]
    [MemberData(nameof(SyntaxCodes))]
    public void An_example_of_bad_yaml_raises_its_code(string code)
    {
        var kind = KindsOf(typeof(YamlSyntaxProblems)).Single(each => each.Code == code);

        Assert.Equal(code, Reading.OfYaml(kind.Example).Codes);
    }

    [Theory]
    [InlineData("duplicate-key")]
    [InlineData("not-a-map")]
    [InlineData("key-not-text")]
    [InlineData("anchor")]
    [InlineData("tag")]
    [InlineData("several-documents")]
    public void An_example_of_yaml_that_is_refused_raises_its_code(string code)
    {
        var kind = KindsOf(typeof(YamlProblems)).Single(each => each.Code == code);

        Assert.Contains(code, Reading.OfYaml(kind.Example).Codes.Split(' '));
    }

    [Theory]
    [InlineData("front-matter-missing")]
    [InlineData("front-matter-unclosed")]
    [InlineData("front-matter-toml")]
    public void An_example_of_bad_front_matter_raises_its_code(string code)
    {
        var kind = KindsOf(typeof(FrontMatterProblems)).Single(each => each.Code == code);

        Assert.Equal(code, Reading.OfFile(kind.Example).Codes);
    }

    private static IEnumerable<DiagnosticKind> KindsOf(Type catalogue) =>
        catalogue.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (DiagnosticKind)field.GetValue(null)!);
}
