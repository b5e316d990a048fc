using CareersSite.Diagnostics;
using CareersSite.Tests.Harness;
using CareersSite.Tests.Repository;
using CareersSite.Theming;
using CareersSite.Theming.Contract;
using CareersSite.Theming.Views;
using CareersSite.Yaml.Schema;

namespace CareersSite.Tests.Theming;

/// <summary><c>themes/README.md</c>: its tables come from the views and from the manifest of the default theme.</summary>
public sealed class ThemesGuideTests
{
    private const string Update = "CAREERS_UPDATE";

    private static readonly string Guide = RepositoryFolder.In("themes", "README.md");

    [Fact]
    public void The_tables_of_the_guide_are_those_of_the_program()
    {
        var written = File.ReadAllText(Guide);
        var wanted = WithTables(written);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            File.WriteAllText(Guide, wanted);
            written = wanted;
        }

        Assert.True(written == wanted, $"themes/README.md is out of step with the views of templates. Write it anew:\n"
            + $"  {Update}=1 dotnet test tests/CareersSite.Tests --filter {nameof(ThemesGuideTests)}");
    }

    [Fact]
    public void Every_view_and_member_is_explained_and_no_two_views_share_a_name()
    {
        IView[] layouts = [.. LayoutViews.All, SheetView.View];
        var views = Reached(layouts).ToList();

        Assert.All(views, view => Assert.True(view.Name.Length > 0 && view.Meaning.EndsWith('.'), $"the view '{view.Name}' has no name or no meaning"));
        Assert.All(views.SelectMany(view => view.Members), member => Assert.True(member.Meaning.Length > 0 && member.Kind != MemberKind.Other, $"{member.Name} has no meaning or no kind"));
        Assert.Empty(views.Except(layouts).GroupBy(view => view.Name).Where(same => same.Distinct().Count() > 1).Select(same => same.Key));
    }

    [Fact]
    public void The_settings_with_which_the_guide_begins_do_what_it_says()
    {
        var text = File.ReadAllText(Guide);
        var (begin, end) = ("```yaml\n", "```\n");
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var parameters = text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
        using var site = new TestSite()
            .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\norganization: Example\n" + parameters)
            .With("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"/>")
            .With("content/jobs/a.md", TestSite.Posting("Baker"));

        var built = site.Build();

        Assert.Empty(built.Diagnostics);
        Assert.Equal(5, parameters.Split('\n').Count(line => line.StartsWith("  ", StringComparison.Ordinal)));
        Assert.Equal("/logo.svg", built.Html("index.html").QuerySelector(".brand img")!.GetAttribute("src"));
    }

    private static IEnumerable<IView> Reached(IEnumerable<IView> views) =>
        views.SelectMany(view => Reached(view.Members.Select(member => member.Of).OfType<IView>().Where(of => of != view)).Prepend(view)).Distinct();

    private static string WithTables(string text)
    {
        var sink = new DiagnosticSink();
        var manifest = ThemeManifest.Read(new SourceText("theme.yml", RepositoryFolder.Read("themes", "default", "theme.yml")), sink);
        Assert.Empty(sink.Taken);
        text = WithTable(text, "parameters of the default theme", ContractGuide.Parameters(manifest));
        text = WithTable(text, "fields of theme.yml", FieldGuide.Of(ThemeManifest.Table));
        text = WithTable(text, "what all templates find", ContractGuide.Everywhere());
        text = WithTable(text, "what a layout finds besides", ContractGuide.Layouts());
        text = WithTable(text, "views", ContractGuide.Views());
        return WithTable(text, "what a style sheet finds", ContractGuide.Sheets());
    }

    private static string WithTable(string text, string name, string table)
    {
        var (begin, end) = ($"<!-- begin: {name} -->\n", $"<!-- end: {name} -->\n");
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        Assert.True(from >= 0 && to > from, $"themes/README.md has lost its mark '{begin.Trim()}' or '{end.Trim()}'");
        return $"{text[..(from + begin.Length)]}\n{table}\n{text[to..]}";
    }
}
