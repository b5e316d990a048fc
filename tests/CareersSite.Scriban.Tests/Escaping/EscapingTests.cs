namespace CareersSite.Scriban.Tests.Escaping;

/// <summary>What is printed is escaped once and only once; the few exceptions are these.</summary>
public sealed class EscapingTests
{
    private const string Text = "<b>&\"'ä";
    private const string Escaped = "&lt;b&gt;&amp;&quot;&#39;ä";

    private static readonly TemplateFolder Templates = new(new Dictionary<string, string>
    {
        ["plain"] = "<i>{{ text }}</i>",
        ["nested"] = "<p>{{ include 'plain' }}</p>",
        ["argument"] = "<p>{{ $1 }}{{ $named }}</p>",
    });

    [Theory]
    [InlineData("<b>&\"'ä", Text)]
    [InlineData("{%{<b>{{ x }}&}%}", "<b>{{ x }}&")]
    [InlineData("{{ '<b>&' }}", "<b>&")]
    [InlineData("{{ ('<b>&') }}", "<b>&")]
    [InlineData("{{ `<b>&` }}", "<b>&")]
    [InlineData("{{ true ? '<b>' : text }}", "<b>")]
    [InlineData("{{ false ? '<b>' : text }}", Escaped)]
    [InlineData("{{ true ? (null ?? '<b>') : text }}", "<b>")]
    [InlineData("{{ null ?? '<b>' }}", "<b>")]
    [InlineData("{{ text ?? '<b>' }}", Escaped)]
    [InlineData("{{ text ?! '<b>' }}", "<b>")]
    [InlineData("{{ include 'plain' }}", "<i>" + Escaped + "</i>")]
    [InlineData("{{ x = include 'plain' }}{{ x }}", "<i>" + Escaped + "</i>")]
    [InlineData("{{ include 'nested' }}", "<p><i>" + Escaped + "</i></p>")]
    [InlineData("{{ 'plain' | include }}", "<i>" + Escaped + "</i>")]
    [InlineData("{{ include 'argument' text named: text }}", "<p>" + Escaped + Escaped + "</p>")]
    [InlineData("{{ include_join ['plain', 'plain'] ',' }}", "<i>" + Escaped + "</i>,<i>" + Escaped + "</i>")]
    [InlineData("{{ capture x }}<i>{{ text }}</i>{{ end }}{{ x }}", "<i>" + Escaped + "</i>")]
    [InlineData("{{ capture x }}<i>{{ text }}</i>{{ end }}{{ include 'argument' x }}", "<p><i>" + Escaped + "</i></p>")]
    [InlineData("{{ func w }}<i>{{ $$ }}</i>{{ end }}{{ wrap w }}<b>{{ text }}{{ end }}", "<i><b>" + Escaped + "</i>")]
    [InlineData("{{ func f }}<i>{{ $0 }}</i>{{ end }}{{ f text }}", "<i>" + Escaped + "</i>")]
    [InlineData("{{ text | html.escape }}", Escaped)]
    [InlineData("{{ x = text | html.escape }}{{ x }}", Escaped)]
    [InlineData("{{ markup }}", "<u>ü</u>")]
    [InlineData("{{ content }}", "<u>content</u>")]
    [InlineData("{{ markup ?? text }}", "<u>ü</u>")]
    [InlineData("{{ markup | object.default 'x' }}", "<u>ü</u>")]
    [InlineData("{{ [markup] | array.first }}", "<u>ü</u>")]
    [InlineData("{{ {a: markup}.a }}", "<u>ü</u>")]
    public void These_are_printed_raw(string source, string expected) => Assert.Equal(expected, Render(source));

    [Theory]
    [InlineData("{{ text }}", Escaped)]
    [InlineData("{{ x = '<b>' }}{{ x }}", "&lt;b&gt;")]
    [InlineData("{{ '<b>' + '' }}", "&lt;b&gt;")]
    [InlineData("{{ '<' * 2 }}", "&lt;&lt;")]
    [InlineData("{{ $'<b>{1}' }}", "&lt;b&gt;1")]
    [InlineData("{{ '<b>' | string.upcase }}", "&lt;B&gt;")]
    [InlineData("{{ func f; ret '<b>'; end; f }}", "&lt;b&gt;")]
    [InlineData("{{ f(x) = '<b>' + x }}{{ f '&' }}", "&lt;b&gt;&amp;")]
    [InlineData("{{ ret '<b>' }}", "&lt;b&gt;")]
    [InlineData("{{ null | object.default '<b>' }}", "&lt;b&gt;")]
    [InlineData("{{ ['<b>'] }}", "[&quot;&lt;b&gt;&quot;]")]
    [InlineData("{{ {a: '<'} }}", "{a: &quot;&lt;&quot;}")]
    [InlineData("{{ ['<', '>'] | array.join '&' }}", "&lt;&amp;&gt;")]
    [InlineData("{{ array.cycle ['<b>'] }}", "&lt;b&gt;")]
    [InlineData("{{ {a: '<\"'} | object.to_json }}", "{&quot;a&quot;:&quot;\\u003C\\u0022&quot;}")]
    [InlineData("{{ 'x' | html.newline_to_br | string.append '<br>' }}", "x&lt;br&gt;")]
    [InlineData("{{ '&amp;' | html.strip }}", "&amp;amp;")]
    [InlineData("{{ date.format = '<%Y>'; date.parse '2026-01-02' }}", "&lt;2026&gt;")]
    [InlineData("{{ date.parse '2026-01-02' | date.to_string '<%Y>' }}", "&lt;2026&gt;")]
    [InlineData("{{ for c in '<&' }}{{ c }}{{ end }}", "&lt;&amp;")]
    [InlineData("{{ '<b>{{ text }}' | object.eval_template }}", "&lt;b&gt;" + Escaped)]
    [InlineData("{{ '`<b>`' | object.eval }}", "&lt;b&gt;")]
    [InlineData("{{ include_join ['plain'] '' '<' '>' }}", "&lt;<i>" + Escaped + "</i>&gt;")]
    public void All_else_is_escaped_once(string source, string expected) => Assert.Equal(expected, Render(source));

    [Theory]
    [InlineData("{{ markup + '' }}", "&lt;u&gt;ü&lt;/u&gt;")]
    [InlineData("{{ markup | string.upcase }}", "&lt;U&gt;Ü&lt;/U&gt;")]
    [InlineData("{{ $'{markup}' }}", "&lt;u&gt;ü&lt;/u&gt;")]
    [InlineData("{{ [markup] }}", "[&quot;&lt;u&gt;ü&lt;/u&gt;&quot;]")]
    [InlineData("{{ [markup] | array.join '' }}", "&lt;u&gt;ü&lt;/u&gt;")]
    [InlineData("{{ content | string.size }}", "14")]
    [InlineData("{{ content | string.replace 'c' 'C' }}", "&lt;u&gt;Content&lt;/u&gt;")]
    [InlineData("{{ capture x }}<i>{{ end }}{{ x | string.strip }}", "&lt;i&gt;")]
    [InlineData("{{ capture x }}<i>{{ end }}{{ x + x }}", "&lt;i&gt;&lt;i&gt;")]
    [InlineData("{{ markup | html.escape }}", "&lt;u&gt;ü&lt;/u&gt;")]
    public void Html_that_is_worked_on_is_text_again(string source, string expected) => Assert.Equal(expected, Render(source));

    [Fact]
    public void Without_escaping_everything_is_printed_as_it_is()
    {
        var context = new RenderContext(new RenderOptions { EscapeHtml = false }).Push(Model());

        Assert.Equal(Text + "[\"<b>\"]", Template.Parse("{{ text }}{{ ['<b>'] }}", "page").Render(context));
    }

    private static string Render(string source) =>
        Template.Parse(source, "page").Render(new RenderContext { Loader = Templates }.Push(Model()));

    private static ScriptMap Model() => new()
    {
        ["text"] = Text,
        ["markup"] = ScriptValue.Html("<u>ü</u>"),
        ["content"] = ScriptValue.Html(new Content()),
    };

    private sealed class Content : IHtmlContent
    {
        public void WriteTo(CharBuffer output) => output.Append("<u>content</u>");
    }
}
