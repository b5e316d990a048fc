using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban;

/// <summary>A call under way: where it stands in the template, and the render that it is part of.</summary>
public readonly struct FunctionCall
{
    private readonly Expression _site;

    internal FunctionCall(Renderer renderer, Expression site) => (Renderer, _site) = (renderer, site);

    public RenderContext Context => Renderer.Context;

    internal Renderer Renderer { get; }

    internal int Start => _site.Start;

    /// <summary>Where a missing argument would stand.</summary>
    internal int End => _site.End;

    internal Block? WrappedBlock => (_site as Call)?.WrappedBlock;

    /// <summary>An error at the call, to be thrown.</summary>
    public ScriptException Error(string message, string? hint = null) => Renderer.Fail(Start, message, hint);

    /// <summary>An error at one of the arguments, to be thrown.</summary>
    public ScriptException ArgumentError(int index, string message, string? hint = null) =>
        Renderer.Fail(ArgumentStart(index), message, hint);

    /// <summary>The text that a value prints as in this render, before any escaping.</summary>
    public string Text(ScriptValue value) => ValueText.Format(value, Renderer);

    /// <summary>Calls a function that was passed as an argument.</summary>
    public ScriptValue Invoke(ScriptFunction function, params ReadOnlySpan<ScriptValue> arguments) =>
        function.Invoke(this, new Arguments(arguments, null));

    internal int ArgumentStart(int index) => _site is Call call ? call.ArgumentStart(index) : _site.End;

    internal int NamedArgumentStart(int index) =>
        _site is Call call && index - (call.Piped is null ? 0 : 1) is var at && at >= 0 && at < call.Arguments.Length
            ? call.Arguments[at].NameStart
            : Start;

    internal void Charge(long steps) => Renderer.Budget.Charge(steps, Start);
}
