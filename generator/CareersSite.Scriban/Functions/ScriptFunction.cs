using CareersSite.Scriban.Functions;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban;

/// <summary>What a host function does. The arguments are in the order of the declared parameters; one that was left out is null.</summary>
public delegate ScriptValue ScriptFunctionBody(FunctionCall call, ReadOnlySpan<ScriptValue> arguments);

/// <summary>A function that templates can call.</summary>
public abstract class ScriptFunction
{
    private protected ScriptFunction(string name) => Name = name;

    public string Name { get; }

    /// <summary>A function of the host. Templates pass arguments by position, by name or through a pipe.</summary>
    /// <param name="name">The name for error messages.</param>
    /// <param name="parameters">The parameters' names; one that ends in <c>?</c> may be left out.</param>
    /// <param name="body">Called on the thread that renders; what it throws besides <see cref="FunctionCall.Error"/> becomes a script error.</param>
    public static ScriptFunction Create(string name, IReadOnlyList<string> parameters, ScriptFunctionBody body) =>
        new NativeFunction(name, [.. parameters.Select(Parameter.OfHost)], body);

    internal abstract ScriptValue Invoke(FunctionCall call, Arguments arguments);

    /// <summary>Like <see cref="Invoke"/>, but what the function makes may be written at once instead of returned.</summary>
    internal virtual ScriptValue InvokeForOutput(FunctionCall call, Arguments arguments) => Invoke(call, arguments);
}
