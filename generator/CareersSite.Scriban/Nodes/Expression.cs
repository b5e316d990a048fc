using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes;

/// <summary>A node that has a value.</summary>
internal abstract class Expression
{
    /// <summary>Expressions lower than this are walked without looking at the stack.</summary>
    private const int GuardedHeight = 32;

    protected Expression(int start, int end, int childHeight = 0)
    {
        Start = start;
        End = end;
        Height = childHeight + 1;
    }

    public int Start { get; }

    /// <summary>The position after the last character; where an argument that is missing would have stood.</summary>
    public int End { get; }

    /// <summary>How many nodes lie between this one and its farthest leaf.</summary>
    public int Height { get; }

    /// <summary>The value; a name that holds a function is called.</summary>
    public ScriptValue Evaluate(Renderer renderer)
    {
        if (Height > GuardedHeight)
            renderer.Budget.GuardStack(Start);
        return Compute(renderer);
    }

    /// <summary>The value as it is printed when it stands alone: a literal then counts as HTML.</summary>
    public virtual ScriptValue EvaluateForOutput(Renderer renderer) => Evaluate(renderer);

    /// <summary>The value without calling a function that it names.</summary>
    public virtual ScriptValue EvaluateUncalled(Renderer renderer) => Evaluate(renderer);

    protected abstract ScriptValue Compute(Renderer renderer);

    protected static int MaxHeight(params ReadOnlySpan<Expression?> children)
    {
        var height = 0;
        foreach (var child in children)
            height = Math.Max(height, child?.Height ?? 0);
        return height;
    }
}
