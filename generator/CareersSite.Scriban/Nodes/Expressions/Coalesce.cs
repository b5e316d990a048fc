using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>a ?? b</c> gives b where a is null; <c>a ?! b</c> gives b where it is not. Both sides are evaluated, as in the reference.</summary>
internal sealed class Coalesce(Expression left, bool wantsNull, Expression right)
    : Expression(left.Start, right.End, MaxHeight(left, right))
{
    public Expression Left { get; } = left;

    public bool WantsNull { get; } = wantsNull;

    public Expression Right { get; } = right;

    public override ScriptValue EvaluateForOutput(Renderer renderer) =>
        Choose(Left.EvaluateForOutput(renderer), Right.EvaluateForOutput(renderer));

    protected override ScriptValue Compute(Renderer renderer) => Choose(Left.Evaluate(renderer), Right.Evaluate(renderer));

    private ScriptValue Choose(ScriptValue left, ScriptValue right) => left.IsNull == WantsNull ? right : left;
}
