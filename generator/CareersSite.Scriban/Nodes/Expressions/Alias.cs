using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>@f</c>: the function itself, not called.</summary>
internal sealed class Alias(int start, Expression operand) : Expression(start, operand.End, operand.Height)
{
    protected override ScriptValue Compute(Renderer renderer) => operand.EvaluateUncalled(renderer);
}
