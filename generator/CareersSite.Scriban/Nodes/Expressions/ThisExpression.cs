using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>this</c>: the global variables as an object.</summary>
internal sealed class ThisExpression(int start, int end) : Expression(start, end)
{
    protected override ScriptValue Compute(Renderer renderer) => ScriptValue.From(renderer.Scopes.Globals);
}
