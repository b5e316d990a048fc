namespace CareersSite.Scriban.Tests.Errors;

public sealed class ParseErrorTests
{
    [Fact]
    public void All_errors_of_a_template_are_found_at_once_in_order()
    {
        var template = Template.Parse("{{ if }}\n{{ 1 + }}\n{{ a = b = c }}\n{{ end }}{{ end }}", "page.sbn-html");

        Assert.Equal(["page.sbn-html(1,7)", "page.sbn-html(2,8)", "page.sbn-html(3,8)", "page.sbn-html(4,15)"],
            template.Errors.Select(error => error.Location.ToString()));
    }

    [Fact]
    public void An_error_shows_its_line_with_a_caret()
    {
        var error = Assert.Single(Template.Parse("<p>\n\t<b>{{ job.title | }}</b>\n</p>", "page").Errors);

        Assert.Equal("page(2,20): an expression is expected here, not `}}`\n  \t<b>{{ job.title | }}</b>\n  \t                  ^", error.ToString());
    }

    [Fact]
    public void Of_a_long_line_only_the_part_around_the_error_is_shown()
    {
        var error = Assert.Single(Template.Parse(new string('a', 1000) + "{{ 1 + }}" + new string('b', 1000), "page").Errors);

        var lines = error.ToString().Split('\n');
        Assert.Equal("  …" + new string('a', 73) + "{{ 1 + }}" + new string('b', 78) + "…", lines[1]);
        Assert.Equal(lines[1].IndexOf("}}", StringComparison.Ordinal), lines[2].IndexOf('^'));
    }

    [Theory]
    [InlineData("{{ for x in y limt: 3 }}{{ end }}", "did you mean 'limit'?")]
    [InlineData("{{ for x in y }}{{ for.lats }}{{ end }}", "did you mean 'last'?")]
    [InlineData("{{ if x }}{{ endif }}", "a block ends with `end`, not with `endif`")]
    [InlineData("{{ for x in y }}{{ endfor }}", "a block ends with `end`, not with `endfor`")]
    [InlineData("{{ if (x = 1) }}{{ end }}", "to compare, write ==")]
    [InlineData("{{ 1e-7 }}", "a number with a negative exponent needs a decimal point: 1.0e-7")]
    [InlineData("{{ '\\d' }}", "in backticks, a backslash is an ordinary character")]
    public void Likely_mistakes_have_a_hint(string source, string hint) =>
        Assert.Contains(Template.Parse(source, "page").Errors, error => error.Hint == hint);

    [Fact]
    public void A_template_with_errors_cannot_be_rendered()
    {
        var error = Assert.Throws<ScriptException>(() => Template.Parse("{{ 1 + }}", "page").Render(new RenderContext()));

        Assert.Equal("page(1,8)", error.Error.Location.ToString());
    }
}
