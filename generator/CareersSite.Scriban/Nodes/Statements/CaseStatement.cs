using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary>One <c>when a, b</c> of a <c>case</c>.</summary>
internal sealed record CaseBranch(Expression[] Values, Block Body);

internal sealed class CaseStatement(int start, Expression value, Block before, CaseBranch[] branches, Block? otherwise) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        var subject = value.Evaluate(renderer);

        // What stands between `case` and the first `when` is rendered, as in the reference.
        var flow = before.Execute(renderer);
        if (flow != Flow.Next)
            return flow;

        foreach (var branch in branches)
        {
            foreach (var candidate in branch.Values)
            {
                var site = new OperatorSite(renderer, Operator.Equal, candidate.Start, candidate.Start);
                if (Operation.Apply(subject, candidate.Evaluate(renderer), site).IsTrue)
                    return branch.Body.Execute(renderer);
            }
        }

        return otherwise?.Execute(renderer) ?? Flow.Next;
    }
}
