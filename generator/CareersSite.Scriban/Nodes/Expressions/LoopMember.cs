using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>for.index</c> and its kin: what the innermost loop of that kind says of itself.</summary>
internal sealed class LoopMember(int start, int end, LoopKind kind, int memberStart, string member) : Expression(start, end)
{
    protected override ScriptValue Compute(Renderer renderer)
    {
        var loop = renderer.Scopes.InnermostLoop(kind)
            ?? throw renderer.Fail(memberStart, $"`{kind.Keyword()}.{member}` is known only inside a `{kind.Keyword()}` loop");
        return loop.Read(member, renderer.Budget, memberStart);
    }
}
