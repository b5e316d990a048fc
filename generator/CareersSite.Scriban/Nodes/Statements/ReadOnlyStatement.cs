using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>readonly x</c>: a later assignment to x is an error.</summary>
internal sealed class ReadOnlyStatement(int start, AssignableExpression variable) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        if (variable is Variable global)
            renderer.Scopes.Protect(global.Name);
        else if (variable is LocalVariable local)
            renderer.Scopes.Frame.Locals.Protect(local.Name);
        return Flow.Next;
    }
}
