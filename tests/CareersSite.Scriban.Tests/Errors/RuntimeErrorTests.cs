namespace CareersSite.Scriban.Tests.Errors;

public sealed class RuntimeErrorTests
{
    private static readonly ViewShape<string> JobShape = new ViewShape<string>()
        .Member("title", "The title.", title => title)
        .Member("location", "The place.", _ => ScriptValue.Null);

    [Theory]
    [InlineData("{{ job.titel }}", "there is no 'titel' here", "did you mean 'title'?")]
    [InlineData("{{ jbo.title }}", "there is no variable or function 'jbo'", "did you mean 'job'?")]
    [InlineData("{{ include 'crad' }}", "there is no template 'crad'", "did you mean 'card'?")]
    [InlineData("{{ 'x' | string.upcse }}", "there is no function 'upcse' here", "did you mean 'upcase'?")]
    [InlineData("{{ 'x' | string.truncate lenght: 3 }}", "'string.truncate' has no parameter 'lenght'", "did you mean 'length'?")]
    [InlineData("{{ func f(size); end; f siez: 3 }}", "'f' has no parameter 'siez'", "did you mean 'size'?")]
    [InlineData("{{ if true }}{{ elsif true }}{{ end }}", "there is no variable or function 'elsif'", "write `else if`")]
    [InlineData("{{ jobs | array.map 'titel' | array.size }}", "there is no 'titel' here", "did you mean 'title'?")]
    [InlineData("{{ job.location.city }}", "cannot read 'city' of null: `job.location` is null", "write ?. where a value may be missing")]
    [InlineData("{{ jobs | array.each 5 | array.size }}", "a function is needed here, not a number", "a function that is passed on is written with @ before its name")]
    public void An_error_says_what_is_wrong_and_what_to_try(string source, string message, string hint)
    {
        var error = Fail(source);

        Assert.Equal(message, error.Message);
        Assert.Equal(hint, error.Hint);
    }

    [Fact]
    public void An_error_tells_how_its_place_was_reached()
    {
        var error = Fail("{{ for item in jobs }}\n  {{ include 'list' item }}\n{{ end }}");

        Assert.Equal(
            """
            card(2,11): there is no 'titel' here; did you mean 'title'?
              <h3>{{ $1.titel }}</h3>
                        ^
              in round 1 of the loop over 'item'
              included from list(1,4)
              included from page(2,6)
            """.ReplaceLineEndings("\n"),
            error.ToString());
    }

    [Fact]
    public void A_fault_of_the_host_is_an_error_at_the_place_that_met_it()
    {
        var broken = ScriptFunction.Create("broken", [], (_, _) => throw new InvalidOperationException("no such luck"));
        var context = new RenderContext().Push(new ScriptMap { ["broken"] = broken });

        var error = Assert.Throws<ScriptException>(() => Template.Parse("a\n{{ broken }}", "page").Render(context));

        Assert.Equal("page(2,4)", error.Error.Location.ToString());
        Assert.IsType<InvalidOperationException>(error.InnerException);
    }

    [Fact]
    public void A_fault_in_a_value_of_the_host_is_an_error_too()
    {
        var shape = new ViewShape<string>().Member("x", "", _ => throw new InvalidOperationException("no such luck"));
        var context = new RenderContext().Push(shape.View(""));

        var error = Assert.Throws<ScriptException>(() => Template.Parse("a\n{{ x }}", "page").Render(context));

        Assert.Equal("page(2,4)", error.Error.Location.ToString());
    }

    private static ScriptError Fail(string source)
    {
        var templates = new TemplateFolder(new Dictionary<string, string>
        {
            ["card"] = "<article>\n<h3>{{ $1.titel }}</h3>",
            ["list"] = "{{ include 'card' $1 }}",
        });
        var context = new RenderContext(new RenderOptions { StrictVariables = true }) { Loader = templates };
        context.Push(new ScriptMap { ["job"] = JobShape.View("Engineer"), ["jobs"] = ScriptList.Over(["Engineer"], title => JobShape.View(title)) });
        return Assert.Throws<ScriptException>(() => Template.Parse(source, "page").Render(context)).Error;
    }
}
