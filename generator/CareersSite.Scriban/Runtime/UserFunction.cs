using CareersSite.Scriban.Functions;
using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>A parameter that a template declares: required, with a default, or taking all further arguments.</summary>
internal sealed record UserParameter(string Name, ScriptValue? Default, bool IsVariadic);

/// <summary>A function that a template declares. Without declared parameters it takes any arguments, as <c>$0</c>, <c>$1</c> and so on.</summary>
internal sealed class UserFunction(string name, Template template, UserParameter[]? parameters, Block body) : ScriptFunction(name)
{
    internal override ScriptValue Invoke(FunctionCall call, Arguments arguments)
    {
        var renderer = call.Renderer;
        var scopes = renderer.Scopes;
        renderer.Budget.EnterCall(call.Start);
        var frame = scopes.EnterFrame();
        frame.SetArguments(arguments);
        if (call.WrappedBlock is { } wrapped)
            frame.WrappedBlock = (wrapped, renderer.CurrentTemplate);
        if (parameters is not null)
        {
            scopes.EnterFunction();
            BindParameters(call, arguments);
        }

        var result = Run(renderer);
        if (parameters is not null)
            scopes.LeaveFunction();
        scopes.LeaveFrame();
        renderer.Budget.LeaveCall();
        return result;
    }

    private ScriptValue Run(Renderer renderer)
    {
        var caller = renderer.SwitchTemplate(template);
        renderer.ReturnValue = default;
        body.Execute(renderer);
        renderer.SwitchTemplate(caller);
        var result = renderer.ReturnValue;
        renderer.ReturnValue = default;
        return result;
    }

    private void BindParameters(FunctionCall call, Arguments arguments)
    {
        var isBound = new bool[parameters!.Length];
        var next = 0;
        for (var i = 0; i < arguments.Count; i++)
        {
            while (next < parameters.Length && isBound[next])
                next++;
            var slot = arguments.Name(i) is { } name ? FindNamed(call, i, name) : next;
            if (slot < 0)
                slot = next;
            if (slot >= parameters.Length)
                throw ArgumentBinder.TooMany(call, this, arguments.Count, parameters.Length);
            if (parameters[slot].IsVariadic)
            {
                Declare(call, slot, ScriptValue.From(ScriptArray.Of(arguments.Values[i..])));
                isBound[slot] = true;
                break;
            }

            Declare(call, slot, arguments.Values[i]);
            isBound[slot] = true;
        }

        BindDefaults(call, arguments.Count, isBound);
    }

    private void BindDefaults(FunctionCall call, int given, bool[] isBound)
    {
        for (var i = 0; i < parameters!.Length; i++)
        {
            if (isBound[i])
                continue;
            if (parameters[i].IsVariadic)
                Declare(call, i, ScriptValue.From(new ScriptArray()));
            else if (parameters[i].Default is { } value)
                Declare(call, i, value);
            else
                throw Missing(call, parameters[i].Name, given);
        }
    }

    private int FindNamed(FunctionCall call, int argument, string name)
    {
        var slot = Array.FindIndex(parameters!, parameter => parameter.Name == name);
        if (slot < 0)
            ArgumentBinder.CheckName(call, this, argument, name, parameters!.Select(parameter => parameter.Name));
        return slot;
    }

    private void Declare(FunctionCall call, int slot, ScriptValue value) =>
        call.Renderer.Scopes.DeclareParameter(parameters![slot].Name, value);

    private ScriptException Missing(FunctionCall call, string parameter, int given)
    {
        var required = parameters!.Count(candidate => candidate is { Default: null, IsVariadic: false });
        return ArgumentBinder.TooFew(call, this, new Parameter(parameter, ParameterType.Any, true), given, required);
    }
}
