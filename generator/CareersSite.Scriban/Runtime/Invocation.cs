using System.Runtime.CompilerServices;
using CareersSite.Scriban.Functions;
using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Runtime;

/// <summary>Calls functions: finds the function, evaluates the arguments, hands over.</summary>
internal static class Invocation
{
    /// <summary>So many values fit on the stack; almost no call has more.</summary>
    public const int InlineValues = 8;

    /// <summary>So many parameters have functions that take a named argument for each place of a pattern.</summary>
    public const int ManyInlineValues = 32;

    public static bool IsCallable(ScriptValue value) =>
        value.Kind == ValueKind.Function || (value.Kind == ValueKind.Object && value.Reference is DateModule);

    public static ScriptValue CallWithoutArguments(Renderer renderer, ScriptValue function, Expression site) =>
        Find(function)!.Invoke(new FunctionCall(renderer, site), default);

    public static ScriptValue Call(Renderer renderer, Call call, bool forOutput)
    {
        var function = Resolve(renderer, call);
        if (call.HasExpansion)
            return Invoke(renderer, function, call, Expand(renderer, call), forOutput);

        var inline = default(ValueBuffer);
        Span<ScriptValue> values = call.ArgumentCount <= InlineValues ? inline : new ScriptValue[call.ArgumentCount];
        var count = 0;
        if (call.Piped is not null)
            values[count++] = call.Piped.Evaluate(renderer);
        foreach (var argument in call.Arguments)
            values[count++] = argument.Value.Evaluate(renderer);
        return Invoke(renderer, function, call, new Arguments(values[..count], call.Names), forOutput);
    }

    private static ScriptValue Invoke(Renderer renderer, ScriptFunction function, Call call, Arguments arguments, bool forOutput)
    {
        var site = new FunctionCall(renderer, call);
        return forOutput ? function.InvokeForOutput(site, arguments) : function.Invoke(site, arguments);
    }

    private static ScriptFunction? Find(ScriptValue value) => value.AsFunction() ?? (value.AsObject() as DateModule)?.Function;

    private static ScriptFunction Resolve(Renderer renderer, Call call)
    {
        var target = call.Target.EvaluateUncalled(renderer);
        if (Find(target) is { } function)
            return function;
        if (!target.IsNull)
            throw renderer.Fail(call.Start, $"{renderer.Excerpt(call.Target.Start, call.Target.End)} is {target.Describe()} and cannot be called");
        throw call.Target is Variable variable
            ? renderer.Fail(call.Start, $"there is no function '{variable.Name}'", renderer.Scopes.Suggest(variable.Name))
            : renderer.Fail(call.Start, $"there is no function {renderer.Excerpt(call.Target.Start, call.Target.End)}", SuggestMember(renderer, call.Target));
    }

    private static string? SuggestMember(Renderer renderer, Expression target) =>
        target is Member member && member.Target.EvaluateUncalled(renderer).AsObject() is { } container
            ? Spelling.Suggest(member.Name, container.Names)
            : null;

    private static Arguments Expand(Renderer renderer, Call call)
    {
        var values = new List<ScriptValue>();
        var names = new List<string?>();
        if (call.Piped is not null)
            values.Add(call.Piped.Evaluate(renderer));
        foreach (var argument in call.Arguments)
        {
            while (names.Count < values.Count)
                names.Add(null);
            var value = argument.Value.Evaluate(renderer);
            if (argument.IsExpanded)
                AddExpanded(renderer, value, values, argument.Value.Start);
            else
                values.Add(value);
            if (argument.Name is not null)
                names.Add(argument.Name);
        }

        while (names.Count < values.Count)
            names.Add(null);
        return new Arguments(values.ToArray(), [.. names]);
    }

    private static void AddExpanded(Renderer renderer, ScriptValue list, List<ScriptValue> values, int position)
    {
        var items = ListConversion.ToList(list, renderer.Budget, position);
        renderer.Budget.CheckList(items.Count, position);
        values.AddRange(items);
    }

    /// <summary>Room for a few values on the stack.</summary>
    [InlineArray(InlineValues)]
    internal struct ValueBuffer
    {
        private ScriptValue _first;
    }

    [InlineArray(ManyInlineValues)]
    internal struct LargeValueBuffer
    {
        private ScriptValue _first;
    }
}
