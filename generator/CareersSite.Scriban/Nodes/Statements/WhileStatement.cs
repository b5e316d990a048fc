using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

internal sealed class WhileStatement(int start, Expression condition, Block body) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        var loop = renderer.Scopes.EnterLoop(LoopKind.While, null, -1, renderer.Budget);
        var flow = Flow.Next;
        for (var i = 0; flow is not (Flow.Break or Flow.Return) && condition.Evaluate(renderer).IsTrue; i++)
        {
            renderer.Budget.StepLoop(Start);
            loop.MoveTo(i, default);
            flow = body.Execute(renderer);
        }

        renderer.Scopes.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
