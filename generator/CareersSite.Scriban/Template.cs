using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Syntax;

namespace CareersSite.Scriban;

/// <summary>A parsed template. It never changes, so many threads may render it at once.</summary>
public sealed class Template
{
    private Template(SourceText source)
    {
        Text = source;
        Mentions = new TemplateMentions(source);
    }

    public string Name => Text.Name;

    public string Source => Text.Text;

    /// <summary>All parse errors, in order of position. A template that has any cannot be rendered.</summary>
    public IReadOnlyList<ScriptError> Errors { get; private set; } = [];

    /// <summary>What the template asks for, as far as that can be seen without rendering it.</summary>
    public TemplateMentions Mentions { get; }

    internal SourceText Text { get; }

    internal Block Body { get; private set; } = Block.Nothing;

    /// <summary>Parses a template; it never throws for what is in <paramref name="source"/>, see <see cref="Errors"/>.</summary>
    /// <param name="source">The text of the template.</param>
    /// <param name="name">The name that errors carry, as a rule a path.</param>
    /// <param name="options">How to read the source.</param>
    public static Template Parse(string source, string name, ParseOptions? options = null)
    {
        var template = new Template(new SourceText(source, name));
        var errors = new ErrorLog(template.Text);
        template.Body = Parser.Parse(template, errors, options ?? ParseOptions.Default);
        template.Errors = errors.InOrder();
        return template;
    }

    /// <summary>Renders at the end of <paramref name="output"/>. After an error the buffer is as it was before.</summary>
    /// <exception cref="ScriptException">The template has parse errors, or went wrong while rendering.</exception>
    public void Render(RenderContext context, CharBuffer output)
    {
        if (Errors.Count > 0)
            throw new ScriptException(Errors[0]);
        Renderer.Render(this, context, output);
    }

    /// <inheritdoc cref="Render(RenderContext, CharBuffer)"/>
    public string Render(RenderContext context)
    {
        using var output = new CharBuffer(Math.Max(1024, Source.Length));
        Render(context, output);
        return output.ToString();
    }
}
