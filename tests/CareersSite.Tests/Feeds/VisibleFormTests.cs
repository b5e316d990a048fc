using System.Text.Json;
using System.Text.RegularExpressions;
using CareersSite.Tests.Harness;
using CareersSite.Tests.Repository;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CareersSite.Tests.Feeds;

/// <summary>All that the markup says is visible on the page.</summary>
public sealed partial class VisibleFormTests
{
    private static readonly string[] Writers = ["JobPostingMarkup.cs", "OrganizationMarkup.cs"];

    [Fact]
    public void Every_name_that_the_code_can_write_is_in_the_table_and_no_other()
    {
        var known = VisibleForms.All.SelectMany(form => form.Property.Split('.'));

        var written = Writers.SelectMany(file => NamesIn(File.ReadAllText(RepositoryFolder.In("generator", "CareersSite", "Feeds", file))));

        Assert.Equal(known.Distinct().Order(), written.Where(name => name[0] != '@').Distinct().Order());
    }

    [Fact]
    public void A_name_that_the_code_writes_is_found_whichever_way_it_is_written()
    {
        const string Code = "class A { void M() { json.WriteString(\"a\", x); json.WriteString(\"b\"u8, y); WriteNumberIf(json, \"c\", 1); json.WriteStartObject(\"d\"); json.WriteStringValue(\"e\"); } }";

        Assert.Equal(["a", "b", "c", "d"], NamesIn(Code));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Every_property_has_a_row_and_every_row_a_property(string language)
    {
        using var site = WholePosting.Site();
        var built = site.Build();

        var paths = WholePosting.Pages(language).SelectMany(page => Paths(built.StructuredData(page, "JobPosting")!.Value, "")).Distinct().Order();

        Assert.Equal(VisibleForms.All.Select(form => form.Property).Order(), paths);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public void Each_visible_form_stands_in_the_text_of_the_page(string language)
    {
        using var site = WholePosting.Site();
        var built = site.Build();
        var pages = WholePosting.Pages(language)
            .Select(page => (Text: TextOf(built, page), Properties: Paths(built.StructuredData(page, "JobPosting")!.Value, "").ToHashSet()))
            .ToArray();

        foreach (var form in VisibleForms.All.Where(form => form.Reason is null))
        {
            var expected = language == "en" ? form.English! : form.German!;
            var having = pages.Where(page => page.Properties.Contains(form.Property)).ToArray();
            Assert.True(having.Any(page => page.Text.Contains(expected, StringComparison.Ordinal)), $"{form.Property}: no page says '{expected}':\n{having[0].Text}");
        }
    }

    [Fact]
    public void A_row_is_shown_or_says_why_not()
    {
        Assert.All(VisibleForms.All, form => Assert.True(form.Member is null ? form.Reason!.Length > 20 : form.Reason is null));
    }

    /// <summary>The literal names in calls such as <c>json.WriteString("title", …)</c>.</summary>
    private static IEnumerable<string> NamesIn(string code) => CSharpSyntaxTree.ParseText(code, cancellationToken: TestContext.Current.CancellationToken)
        .GetRoot(TestContext.Current.CancellationToken)
        .DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Where(call => CalledName(call) is var name && name.StartsWith("Write", StringComparison.Ordinal) && !name.EndsWith("Value", StringComparison.Ordinal))
        .Select(call => call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>().FirstOrDefault())
        .Select(literal => literal?.Token.Value as string)
        .OfType<string>();

    private static string CalledName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax member => member.Name.Identifier.Text,
        IdentifierNameSyntax name => name.Identifier.Text,
        _ => "",
    };

    private static IEnumerable<string> Paths(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name[0] != '@').SelectMany(member => Paths(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Paths(item, path)),
        _ => [path],
    };

    private static string TextOf(BuiltSite built, string page)
    {
        var main = built.Html(page).QuerySelector("main article")!;
        return Gaps().Replace(main.TextContent.Replace('\u00A0', ' '), " ");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Gaps();
}
