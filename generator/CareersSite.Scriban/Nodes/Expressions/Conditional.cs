using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>c ? a : b</c>.</summary>
internal sealed class Conditional(Expression condition, Expression whenTrue, Expression whenFalse)
    : Expression(condition.Start, whenFalse.End, MaxHeight(condition, whenTrue, whenFalse))
{
    public Expression Condition { get; } = condition;

    public Expression WhenTrue { get; } = whenTrue;

    public Expression WhenFalse { get; } = whenFalse;

    public override ScriptValue EvaluateForOutput(Renderer renderer) => Branch(renderer).EvaluateForOutput(renderer);

    protected override ScriptValue Compute(Renderer renderer) => Branch(renderer).Evaluate(renderer);

    private Expression Branch(Renderer renderer) => Condition.Evaluate(renderer).IsTrue ? WhenTrue : WhenFalse;
}
