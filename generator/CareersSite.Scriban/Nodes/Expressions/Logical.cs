using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>&amp;&amp;</c> and <c>||</c>: the right side is evaluated only when the left does not decide; the result is a bool.</summary>
internal sealed class Logical(Expression left, bool isAnd, Expression right) : Expression(left.Start, right.End, MaxHeight(left, right))
{
    public Expression Left { get; } = left;

    public bool IsAnd { get; } = isAnd;

    public Expression Right { get; } = right;

    protected override ScriptValue Compute(Renderer renderer) =>
        Left.Evaluate(renderer).IsTrue == IsAnd ? ScriptValue.From(Right.Evaluate(renderer).IsTrue) : ScriptValue.From(!IsAnd);
}
