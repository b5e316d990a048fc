using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>with o … end</c>: the members of o are variables inside, and what is assigned inside becomes a member of it.</summary>
internal sealed class WithStatement(int start, Expression target, Block body) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        var value = target.Evaluate(renderer);
        if (value.AsObject() is not { } scope)
            throw renderer.Fail(target.Start, $"`with` needs an object, not {value.Describe()}");
        renderer.Scopes.EnterWith(scope);
        var flow = body.Execute(renderer);
        renderer.Scopes.LeaveWith();
        return flow;
    }
}
