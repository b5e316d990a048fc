using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Functions;

/// <summary><c>include_join names separator prefix suffix</c>: several includes in a row. What starts with <c>tpl:</c> is itself a template.</summary>
internal sealed class IncludeJoinFunction() : ScriptFunction("include_join")
{
    private const string TemplatePrefix = "tpl:";

    private static readonly IncludeFunction Include = new();

    private static readonly Parameter[] Parameters =
        Parameter.ParseSignature("template_names:list separator:string prefix:string=null suffix:string=null");

    internal override ScriptValue Invoke(FunctionCall call, Arguments arguments)
    {
        var slots = new ScriptValue[Math.Max(Parameters.Length, arguments.Count)];
        ArgumentBinder.Bind(call, this, Parameters, arguments, slots);
        var output = call.Renderer.Output;
        var indent = output.Indent;
        output.Indent = null;
        var mark = output.Enter();
        WriteAll(call, slots);
        output.Indent = indent;
        return ScriptValue.Html(output.Take(mark));
    }

    private static void WriteAll(FunctionCall call, ReadOnlySpan<ScriptValue> slots)
    {
        WritePart(call, slots[2]);
        var isFirst = true;
        foreach (var name in slots.List(0))
        {
            if (!isFirst)
                WritePart(call, slots[1]);
            isFirst = false;
            WriteTemplate(call, name);
        }

        WritePart(call, slots[3]);
    }

    private static void WritePart(FunctionCall call, ScriptValue part)
    {
        var text = part.AsText() ?? "";
        if (text.StartsWith(TemplatePrefix, StringComparison.Ordinal))
            WriteTemplate(call, text[TemplatePrefix.Length..]);
        else
            call.Renderer.Output.Write(part);
    }

    private static void WriteTemplate(FunctionCall call, ScriptValue name) =>
        Include.InvokeForOutput(call, new Arguments([name], null));
}
