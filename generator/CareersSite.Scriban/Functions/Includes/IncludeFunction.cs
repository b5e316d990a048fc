using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Functions;

/// <summary><c>include 'name' a b c: d</c>: renders another template; its arguments are <c>$1</c>, <c>$2</c>, <c>$c</c> there.</summary>
internal sealed class IncludeFunction() : ScriptFunction("include")
{
    private static readonly Parameter TemplateName = new("template_name", ParameterType.Text, true);

    internal override ScriptValue Invoke(FunctionCall call, Arguments arguments)
    {
        var output = call.Renderer.Output;
        var mark = output.Enter();
        Render(call, arguments);
        return ScriptValue.Html(output.Take(mark));
    }

    /// <summary>Where the result is printed at once, it is written where it belongs and never becomes a string.</summary>
    internal override ScriptValue InvokeForOutput(FunctionCall call, Arguments arguments)
    {
        var output = call.Renderer.Output;
        var mark = output.Enter();
        Render(call, arguments);
        output.Leave(mark);
        output.IndentSince(mark.Position);
        return default;
    }

    private void Render(FunctionCall call, Arguments arguments)
    {
        if (arguments.Count == 0)
            throw ArgumentBinder.TooFew(call, this, TemplateName, 0, 1);
        var renderer = call.Renderer;
        var template = IncludedTemplate.Load(call, call.Text(arguments.Values[0]));
        renderer.Budget.EnterCall(call.Start);
        renderer.Scopes.EnterFrame().SetArguments(arguments);
        var indent = renderer.Output.Indent;
        renderer.Output.Indent = null;
        renderer.RunIncluded(template, call.Start);
        renderer.Output.Indent = indent;
        renderer.Scopes.LeaveFrame();
        renderer.Budget.LeaveCall();
    }
}
