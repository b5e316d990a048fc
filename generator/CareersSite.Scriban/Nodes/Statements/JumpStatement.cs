using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>break</c> and <c>continue</c>.</summary>
internal sealed class JumpStatement(int start, Flow flow) : Statement(start)
{
    public override Flow Execute(Renderer renderer) => renderer.Scopes.IsInLoop
        ? flow
        : throw renderer.Fail(Start, $"`{(flow == Flow.Break ? "break" : "continue")}` can only stand inside a loop");
}
