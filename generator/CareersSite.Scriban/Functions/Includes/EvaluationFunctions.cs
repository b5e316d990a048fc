using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary><c>object.eval</c> and <c>object.eval_template</c>: source that a template holds in a variable.</summary>
internal static class EvaluationFunctions
{
    private static readonly ParseOptions ScriptOnly = new() { ScriptOnly = true };

    public static readonly Builtin[] All =
    [
        new("eval", "value:any", Evaluate),
        new("eval_template", "value:any", EvaluateTemplate),
    ];

    /// <summary>The value of an expression; a value that is no text is its own.</summary>
    private static ScriptValue Evaluate(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (a[0].AsText() is not { } source)
            return a[0];
        var template = Parse(call, "ret " + source, ScriptOnly);
        var renderer = call.Renderer;
        var mark = renderer.Output.Enter();
        renderer.Budget.EnterCall(call.Start);
        renderer.RunIncluded(template, call.Start);
        renderer.Budget.LeaveCall();
        renderer.Output.Take(mark);
        return renderer.ReturnValue;
    }

    /// <summary>The text that a template writes. It is a text like any other, so it is escaped when printed, and not before.</summary>
    private static ScriptValue EvaluateTemplate(FunctionCall call, ReadOnlySpan<ScriptValue> a)
    {
        if (a[0].Kind is not (ValueKind.Text or ValueKind.Html))
            return a[0];
        var template = Parse(call, a[0].AsText()!, ParseOptions.Default);
        var renderer = call.Renderer;
        renderer.Budget.EnterCall(call.Start);
        var text = renderer.Output.CaptureUnescaped(() => renderer.RunIncluded(template, call.Start));
        renderer.Budget.LeaveCall();
        return text;
    }

    private static Template Parse(FunctionCall call, string source, ParseOptions options)
    {
        call.Renderer.Budget.ChargeText(source.Length * 16, call.Start);
        var template = Template.Parse(source, "<eval>", options);
        return template.Errors.Count == 0 ? template : throw call.ArgumentError(0, template.Errors[0].Message, template.Errors[0].Hint);
    }
}
