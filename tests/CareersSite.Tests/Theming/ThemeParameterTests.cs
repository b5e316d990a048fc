using System.Text.RegularExpressions;
using CareersSite.Tests.Harness;
using CareersSite.Theming.Colours;

namespace CareersSite.Tests.Theming;

public sealed partial class ThemeParameterTests
{
    [Fact]
    public void Five_parameters_make_it_the_companys_own()
    {
        using var site = Site("""
            accent: "#b3125d"
            heading_font: serif
            corner_radius: 0
            logo: /logo.svg
            hero_title: Bread is a promise
            """);
        var built = site.Build();
        var (home, light) = (built.Html("index.html"), Colours(Sheet(built))[0]);

        Assert.Equal("#b3125d", light["fill"]);
        Assert.Equal("0px", light["radius"]);
        Assert.Contains("Charter", light["heading"], StringComparison.Ordinal);
        Assert.Equal("Bread is a promise", home.QuerySelector("h1")!.TextContent);
        var logo = home.QuerySelector("header .brand img")!;
        Assert.Equal(("/logo.svg", "40", "20"), (logo.GetAttribute("src"), logo.GetAttribute("width"), logo.GetAttribute("height")));
    }

    [Theory]
    [InlineData("show_featured", "Featured")]
    [InlineData("show_departments", "Departments")]
    [InlineData("show_places", "Locations")]
    public void A_band_of_the_home_page_is_shown_or_not(string parameter, string heading)
    {
        using var with = Site($"{parameter}: yes");
        using var without = Site($"{parameter}: no");

        Assert.Contains(heading, Headings(with.Build()));
        Assert.DoesNotContain(heading, Headings(without.Build()));
    }

    [Theory]
    [InlineData("accent: \"#ffd400\"")]
    [InlineData("accent: \"#ffffff\"")]
    [InlineData("accent: \"#000000\"")]
    [InlineData("accent: \"#777777\"")]
    [InlineData("accent: \"#7fdbff\"\nbackground: \"#fff8e7\"\ntext: \"#333333\"")]
    [InlineData("accent: \"#2441c7\"\naccent_dark: \"#001133\"\nbackground_dark: \"#222222\"\ntext_dark: \"#dddddd\"")]
    public void Whatever_the_accent_all_that_is_text_can_be_read_in_light_and_dark(string parameters)
    {
        using var site = Site(parameters);
        var schemes = Colours(Sheet(site.Build()));

        Assert.Equal(2, schemes.Count);
        foreach (var colours in schemes)
        {
            foreach (var (text, ground) in new[] { ("ink", "paper"), ("ink", "tint"), ("soft", "paper"), ("soft", "tint"), ("accent", "paper"), ("accent", "wash"), ("on-fill", "fill") })
            {
                var ratio = Colour.Parse(colours[text])!.Value.ContrastTo(Colour.Parse(colours[ground])!.Value);
                Assert.True(ratio >= Contrast.OfText, $"--{text} {colours[text]} on --{ground} {colours[ground]}: {ratio:0.00}");
            }
        }
    }

    [Theory]
    [InlineData("accent: \"#ffd400\"\ntext_on_accent: \"#ffffff\"", "site.yml:6:19:")]
    [InlineData("text: \"#999999\"", "site.yml:5:9:")]
    [InlineData("background_dark: \"#808080\"", "site.yml:5:20:")]
    public void Colours_that_cannot_be_read_on_each_other_are_refused_with_one_that_can(string parameters, string place)
    {
        foreach (var verb in (string[])["check", "build"])
        {
            using var site = Site(parameters);
            var result = verb == "build" ? site.Build() : site.Run(verb);

            Assert.Equal(1, result.ExitCode);
            Assert.StartsWith($"{place} error theme-contrast:", Assert.Single(result.Diagnostics), StringComparison.Ordinal);
            var proposed = Proposal().Match(result.Error);
            Assert.True(proposed.Success, result.Error);
            using var mended = Site(Mended(parameters, proposed));
            Assert.Equal(0, mended.Build().ExitCode);
        }
    }

    /// <summary>The parameters with what the message proposes.</summary>
    private static string Mended(string parameters, Match proposal)
    {
        var (name, colour) = (proposal.Groups[1].Value, proposal.Groups[2].Value);
        return string.Join('\n', [.. parameters.Split('\n').Where(line => !line.StartsWith(name + ":", StringComparison.Ordinal)), $"{name}: \"{colour}\""]);
    }

    private static TestSite Site(string parameters) => new TestSite()
        .With("site.yml", $"title: Careers\nbase_url: https://careers.example.com/\norganization: Example\ntheme_params:\n{string.Join('\n', parameters.Split('\n').Select(line => "  " + line))}\n")
        .WithBytes("content/static/logo.svg", PictureBytes.Svg("viewBox=\"0 0 40 20\""))
        .With("content/jobs/a.md", TestSite.Posting("Baker", "department: Bakery\nfeatured: yes"));

    private static IEnumerable<string> Headings(BuiltSite site) => site.Html("index.html").QuerySelectorAll("h2").Select(heading => heading.TextContent);

    private static string Sheet(BuiltSite site) => site.Text(Assert.Single(site.Files, file => file.EndsWith(".css", StringComparison.Ordinal)));

    /// <summary>The custom properties of light mode, then of dark mode.</summary>
    private static List<Dictionary<string, string>> Colours(string sheet) =>
    [
        .. Root().Matches(sheet)
            .Select(root => Property().Matches(root.Value).ToDictionary(property => property.Groups[1].Value, property => property.Groups[2].Value.Trim(), StringComparer.Ordinal))
            .Where(properties => properties.ContainsKey("fill")),
    ];

    [GeneratedRegex(""":root\s*\{[^}]*\}""")]
    private static partial Regex Root();

    [GeneratedRegex("""--([a-z-]+)\s*:\s*([^;}]+)""")]
    private static partial Regex Property();

    [GeneratedRegex("""nearest colour for '(\w+)' that can be read there is '(#[0-9a-f]{6})'""")]
    private static partial Regex Proposal();
}
