using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>$0</c>: an argument by its number.</summary>
internal sealed class NumberedArgument(int start, int end, int number) : AssignableExpression(start, end)
{
    public override ScriptValue EvaluateUncalled(Renderer renderer) => renderer.Scopes.Frame.Argument(number);

    public override void Assign(Renderer renderer, ScriptValue value)
    {
        renderer.Budget.CheckList(number + 1L, Start);
        renderer.Scopes.Frame.SetArgument(number, value);
    }
}
