using CareersSite.Scriban.Nodes;

namespace CareersSite.Scriban.Runtime;

/// <summary>One render under way: everything that changes while a template runs.</summary>
internal sealed class Renderer
{
    private readonly Stack<CharBuffer> _scratch = new();
    private readonly List<(Template Template, int Position)> _includes = [];
    private readonly Dictionary<string, Template?> _loaded = new(StringComparer.Ordinal);
    private Template _template;

    private Renderer(Template template, RenderContext context, CharBuffer output)
    {
        _template = template;
        Context = context;
        Options = context.Options;
        Budget = new Budget(this, output);
        Output = new OutputWriter(this, output);
        Scopes = new Scopes(context.Globals);
    }

    public RenderContext Context { get; }

    /// <summary>The template that runs now, to which positions belong.</summary>
    public Template CurrentTemplate => _template;

    public RenderOptions Options { get; }

    public Budget Budget { get; }

    public OutputWriter Output { get; }

    public Scopes Scopes { get; }

    /// <summary>How dates print; a template changes it by <c>date.format = …</c>.</summary>
    public string DateFormat { get; set; } = Functions.DateFormatter.DefaultPattern;

    /// <summary>What the last <c>ret</c> gave.</summary>
    public ScriptValue ReturnValue { get; set; }

    /// <summary>Where the statement that runs now starts, for errors in work that has no place of its own.</summary>
    public int Position { get; set; }

    /// <summary>The counters of <c>array.cycle</c>, by group.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    public static void Render(Template template, RenderContext context, CharBuffer output)
    {
        var start = output.Length;
        var renderer = new Renderer(template, context, output);
        try
        {
            renderer.RenderPage(start);
        }
        catch (Exception fault)
        {
            output.Truncate(start);
            if (fault is ScriptException or OperationCanceledException)
                throw;
            throw renderer.Fail(renderer.Position, $"a value could not be read: {fault.Message}", cause: fault);
        }
        finally
        {
            foreach (var buffer in renderer._scratch)
                buffer.Dispose();
        }
    }

    public ScriptException Fail(int position, string message, string? hint = null, Exception? cause = null)
    {
        var error = _template.Text.Error(position, message, hint) with
        {
            Includes = [.. _includes.Select(include => include.Template.Text.Locate(include.Position))],
            Loops = Scopes.DescribeLoops(),
        };
        return new ScriptException(error, cause);
    }

    /// <summary>The source between two positions, for use in a message.</summary>
    public string Excerpt(int start, int end)
    {
        const int Longest = 60;
        var text = _template.Source[start..end].ReplaceLineEndings(" ");
        return text.Length <= Longest ? $"`{text}`" : $"`{text[..Longest]}…`";
    }

    /// <summary>Makes another template the one that positions belong to, and returns the one before.</summary>
    public Template SwitchTemplate(Template template)
    {
        var before = _template;
        _template = template;
        return before;
    }

    public Template? Load(string name)
    {
        if (!_loaded.TryGetValue(name, out var template))
            _loaded[name] = template = Context.Loader?.Load(name);
        return template;
    }

    /// <summary>Runs an included template's body in place; the caller has pushed its frame.</summary>
    public void RunIncluded(Template template, int position)
    {
        _includes.Add((_template, position));
        var caller = SwitchTemplate(template);
        template.Body.Execute(this);
        SwitchTemplate(caller);
        _includes.RemoveAt(_includes.Count - 1);
    }

    public CharBuffer RentBuffer() => _scratch.TryPop(out var buffer) ? buffer : new CharBuffer(256);

    public void ReturnBuffer(CharBuffer buffer)
    {
        buffer.Clear();
        _scratch.Push(buffer);
    }

    public string TakeText(CharBuffer buffer)
    {
        var text = buffer.ToString();
        ReturnBuffer(buffer);
        return text;
    }

    private void RenderPage(int start)
    {
        Scopes.EnterFrame();
        var flow = _template.Body.Execute(this);
        if (flow == Flow.Return && !ReturnValue.IsNull)
            Output.Write(ReturnValue);
        Budget.CheckOutput(0);
        Output.Finish(start);
    }
}
