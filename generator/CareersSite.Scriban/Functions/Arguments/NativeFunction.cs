using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Functions;

/// <summary>A function written in C#, built in or of the host, with declared parameters.</summary>
internal sealed class NativeFunction(string name, Parameter[] parameters, ScriptFunctionBody body) : ScriptFunction(name)
{
    internal override ScriptValue Invoke(FunctionCall call, Arguments arguments)
    {
        var room = Math.Max(parameters.Length, arguments.Count);
        return room switch
        {
            <= Invocation.InlineValues => InvokeWithFew(call, arguments),
            <= Invocation.ManyInlineValues => InvokeWithMany(call, arguments),
            _ => Invoke(call, arguments, new ScriptValue[room]),
        };
    }

    private ScriptValue InvokeWithFew(FunctionCall call, Arguments arguments)
    {
        var slots = default(Invocation.ValueBuffer);
        return Invoke(call, arguments, slots);
    }

    private ScriptValue InvokeWithMany(FunctionCall call, Arguments arguments)
    {
        var slots = default(Invocation.LargeValueBuffer);
        return Invoke(call, arguments, slots);
    }

    private ScriptValue Invoke(FunctionCall call, Arguments arguments, Span<ScriptValue> slots)
    {
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
