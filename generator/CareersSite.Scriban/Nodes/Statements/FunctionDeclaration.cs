using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>func f … end</c> and <c>f(x) = …</c>.</summary>
internal sealed class FunctionDeclaration(int start, AssignableExpression target, UserFunction function) : Statement(start)
{
    private readonly ScriptValue _value = ScriptValue.From(function);

    public override Flow Execute(Renderer renderer)
    {
        target.Assign(renderer, _value);
        return Flow.Next;
    }
}
