namespace CareersSite.Scriban.Tests.Limits;

/// <summary>What runs away ends in a diagnostic, with the default limits.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData("{{ include 'self' }}", "deep")]
    [InlineData("{{ func f; f; end; f }}", "deep")]
    [InlineData("{{ func f; f; f; end; f }}", "deep")]
    [InlineData("{{ func f(n); if n > 0; f (n - 1); f (n - 1); end; end; f 60 }}", "steps")]
    [InlineData("{{ while true }}{{ end }}", "rounds")]
    [InlineData("{{ for i in 1..4000 }}{{ for k in 1..4000 }}{{ end }}{{ end }}", "rounds")]
    [InlineData("{{ for i in 1..1000000000 }}{{ end }}", "range")]
    [InlineData("{{ (1..1000000000) | array.size }}", "range")]
    [InlineData("{{ x = [1] * 50000000 }}", "list")]
    [InlineData("{{ x = []; x[50000000] = 1 }}", "list")]
    [InlineData("{{ x = 'a' * 1000000000 }}", "text")]
    [InlineData("{{ x = 'a'; while true; x = x + x; end }}", "text")]
    [InlineData("{{ x = 'a'; while true; x = $'{x}{x}'; end }}", "text")]
    [InlineData("{{ x = '?'; while true; x = x | string.base64_encode; end }}", "text")]
    [InlineData("{{ x = 'a' | string.pad_left 1000000000 }}", "text")]
    [InlineData("{{ x = 'a' * 1000000 | string.replace 'a' ('b' * 1000000) }}", "text")]
    [InlineData("{{ x = 'a' * 1000000 | regex.replace 'a' ('b' * 1000000) }}", "text|too long")] // whichever comes first: the length, or the time of the expression
    [InlineData("{{ x = (1..1000000) | array.join ('a' * 1000000) }}", "text")]
    [InlineData("{{ x = 'a' * 100000 + '!' | regex.match '^(a+)+$' }}", "too long")]
    [InlineData("{{ 1 << 100000000 }}", "shift")]
    [InlineData("{{ x = 2; while true; x = x * x; end }}", "number is too large")]
    [InlineData("{{ 5 | math.format 'D999999999' }}", "digits")]
    [InlineData("{{ while true }}{{ capture c }}{{ 'a' * 1000000 }}{{ end }}{{ end }}", "steps")]
    [InlineData("{{ x = []; while true; x = x | array.add 1; end }}", "steps")]
    [InlineData("{{ x = []; while true; x = x + [1]; end }}", "steps")]
    [InlineData("{{ x = [1]; while true; x = [x, x]; y = $'{x}'; end }}", "steps|deep")]
    [InlineData("{{ x = [1]; x[0] = x; x }}", "deep")]
    [InlineData("{{ x = [1]; x[0] = x; y = [1]; y[0] = y; x == y }}", "deep")]
    [InlineData("{{ x = {}; x.x = x; x | object.to_json }}", "deep")]
    [InlineData("{{ x = '1' ; while true; x = '(' + x + ')'; y = x | object.eval; end }}", "deep|steps")]
    [InlineData("{{ func w; $$; end; wrap w }}{{ wrap w }}{{ $$ }}{{ end }}{{ end }}", "deep")]
    public void Runaways_end_in_a_diagnostic(string source, string expected)
    {
        var templates = new TemplateFolder(new Dictionary<string, string> { ["self"] = "x{{ include 'self' }}" });
        var context = new RenderContext { Loader = templates };

        var error = Assert.Throws<ScriptException>(() => Template.Parse(source, "page").Render(context)).Error;

        Assert.Contains(expected.Split('|'), part => error.Message.Contains(part, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("-", "")]
    [InlineData("f(", ")")]
    [InlineData("$'{", "}'")]
    [InlineData("1 ? 1 : ", "")]
    [InlineData("1 + ", "")]
    [InlineData("do; ", "; end")]
    [InlineData("if 1; ", "; end")]
    [InlineData("with {}; ", "; end")]
    [InlineData("a.b[", "]")]
    public void Ten_thousand_levels_are_a_parse_error(string open, string close)
    {
        var source = "{{ " + Repeat(open, 10_000) + "1" + Repeat(close, 10_000) + " }}";

        var error = Assert.Single(Template.Parse(source, "page").Errors);

        Assert.True(error.Message.Contains("nested", StringComparison.Ordinal) || error.Message.Contains("in a row", StringComparison.Ordinal), error.Message);
    }

    [Fact]
    public void A_long_chain_of_derived_lists_can_be_read()
    {
        var source = "{{ x = [1,2]; for i in 1..100001; x = x | array.reverse; end; x }}";

        Assert.Equal("[2, 1]", Template.Parse(source, "page").Render(new RenderContext()));
    }

    [Theory]
    [InlineData("{{ [] * 2147483647 }}", "[]")]
    [InlineData("{{ '' * 2147483647 }}", "")]
    [InlineData("{{ [] / 2147483647 }}", "[]")]
    [InlineData("{{ [1] | array.limit 2147483647 }}", "[1]")]
    [InlineData("{{ (1..5000000) | array.offset 4999999 }}", "[5000000]")]
    [InlineData("{{ func f(first, others...); ret others.size; end; f ^(1..500) }}", "499")]
    [InlineData("{{ array.any [1] @(do; ret $.size == 499; end) ^(1..498) }}", "true")]
    public void Large_numbers_with_little_to_do_are_no_runaways(string source, string expected) =>
        Assert.Equal(expected, Template.Parse(source, "page").Render(new RenderContext()));

    [Fact]
    public void A_list_of_100000_postings_renders_with_the_default_limits()
    {
        var job = new ScriptMap { ["title"] = "Engineer", ["city"] = "Zürich", ["tags"] = ScriptList.Of("a", "b", "c") };
        var context = new RenderContext().Push(new ScriptMap { ["jobs"] = ScriptList.Over(Enumerable.Repeat(job, 100_000).ToList(), map => map) });
        var source = """
            {{ for job in jobs }}
            <article><h3>{{ job.title | string.upcase }}</h3><p>{{ job.city }}{{ if job.remote }} remote{{ end }}</p>
            <ul>{{ for tag in job.tags }}<li class="{{ tag | string.handleize }}">{{ tag }}</li>{{ end }}</ul></article>
            {{ end }}
            """;

        var page = Template.Parse(source, "page").Render(context);

        Assert.Equal(300_000, page.AsSpan().Count("<li"));
    }

    [Fact]
    public void After_an_error_the_buffer_is_as_it_was()
    {
        using var output = new CharBuffer();
        output.Append("before");

        Assert.Throws<ScriptException>(() => Template.Parse("some text {{ null.x }}", "page").Render(new RenderContext(), output));

        Assert.Equal("before", output.ToString());
    }

    [Fact]
    public void A_host_can_cancel_a_render()
    {
        using var source = new CancellationTokenSource();
        var cancel = ScriptFunction.Create("cancel", [], (_, _) =>
        {
            source.Cancel();
            return ScriptValue.Null;
        });
        var context = new RenderContext { Cancellation = source.Token }.Push(new ScriptMap { ["cancel"] = cancel });

        Assert.Throws<OperationCanceledException>(() => Template.Parse("{{ cancel }}{{ while true }}{{ end }}", "page").Render(context));
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
