using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>$$</c>: writes the block that the function is wrapped around.</summary>
internal sealed class BlockDelegateStatement(int start) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        var wrapped = renderer.Scopes.Frame.WrappedBlock;
        if (wrapped is null)
            return Flow.Next;
        renderer.Budget.EnterCall(Start);
        var template = renderer.SwitchTemplate(wrapped.Value.Template);
        var flow = wrapped.Value.Body.Execute(renderer);
        renderer.SwitchTemplate(template);
        renderer.Budget.LeaveCall();
        return flow;
    }
}
