using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary>The parts that <c>for</c> and <c>tablerow</c> share: the variable, what is looped over, and which stretch of it.</summary>
internal sealed record LoopHeader(string Variable, Expression Source)
{
    public Expression? Offset { get; init; }

    public Expression? Limit { get; init; }

    /// <summary><c>tablerow</c> only: cells in a row.</summary>
    public Expression? Columns { get; init; }

    public bool IsReversed { get; init; }
}

internal sealed class ForStatement(int start, LoopHeader header, Block body, Block? otherwise) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        var items = LoopItems.Evaluate(renderer, header);
        if (items is null)
            return Flow.Next;
        var count = items.Count;
        if (count == 0)
            return otherwise?.Execute(renderer) ?? Flow.Next;

        var loop = renderer.Scopes.EnterLoop(LoopKind.For, header.Variable, count, renderer.Budget);
        var flow = Flow.Next;
        for (var i = 0; i < count && flow is not (Flow.Break or Flow.Return); i++)
        {
            renderer.Budget.StepLoop(Start);
            loop.MoveTo(i, items[i]);
            flow = body.Execute(renderer);
        }

        renderer.Scopes.LeaveLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }
}
