using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>$</c>: the arguments of this include or function as a list.</summary>
internal sealed class ArgumentList(int start, int end) : Expression(start, end)
{
    protected override ScriptValue Compute(Renderer renderer) => ScriptValue.From(renderer.Scopes.Frame.ArgumentList);
}
