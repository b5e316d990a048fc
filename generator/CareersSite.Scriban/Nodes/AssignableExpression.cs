using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes;

/// <summary>An expression that can stand left of <c>=</c>.</summary>
internal abstract class AssignableExpression(int start, int end, int childHeight = 0) : Expression(start, end, childHeight)
{
    public abstract void Assign(Renderer renderer, ScriptValue value);

    protected sealed override ScriptValue Compute(Renderer renderer)
    {
        var value = EvaluateUncalled(renderer);
        return Invocation.IsCallable(value) ? Invocation.CallWithoutArguments(renderer, value, this) : value;
    }

    /// <summary>What the expression holds, uncalled, as the object that a member is read of.</summary>
    protected static ScriptValue Container(Renderer renderer, Expression target)
    {
        var value = target.EvaluateUncalled(renderer);
        return value.Kind == Values.ValueKind.Function ? Invocation.CallWithoutArguments(renderer, value, target) : value;
    }
}
