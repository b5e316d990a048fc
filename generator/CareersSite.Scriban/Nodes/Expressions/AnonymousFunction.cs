using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>do … end</c> and <c>do(a, b) … end</c>.</summary>
internal sealed class AnonymousFunction(int start, int end, UserFunction function) : Expression(start, end)
{
    private readonly ScriptValue _value = ScriptValue.From(function);

    protected override ScriptValue Compute(Renderer renderer) => _value;
}
