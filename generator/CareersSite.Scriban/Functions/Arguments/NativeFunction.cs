using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary>A function written in C#, built in or of the host, with declared parameters.</summary>
internal sealed class NativeFunction(string name, Parameter[] parameters, ScriptFunctionBody body) : ScriptFunction(name)
{
    internal override ScriptValue Invoke(FunctionCall call, Arguments arguments)
    {
        var inline = default(Invocation.ValueBuffer);
        var room = Math.Max(parameters.Length, arguments.Count);
        Span<ScriptValue> slots = room <= Invocation.InlineValues ? inline : new ScriptValue[room];
        var count = ArgumentBinder.Bind(call, this, parameters, arguments, slots);
        call.Charge(1);
        try
        {
            var result = body(call, slots[..count]);
            if (result.Kind == ValueKind.Text)
                call.Renderer.Budget.LimitText(((string)result.Reference).Length, call.Start);
            return result;
        }
        catch (Exception fault) when (fault is not (ScriptException or OperationCanceledException))
        {
            throw call.Renderer.Fail(call.Start, $"'{Name}' failed: {fault.Message}", cause: fault);
        }
    }
}
