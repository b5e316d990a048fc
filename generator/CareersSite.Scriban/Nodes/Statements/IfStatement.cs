using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

internal sealed class IfStatement(int start, (Expression Condition, Block Body)[] branches, Block? otherwise) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        foreach (var (condition, body) in branches)
        {
            if (condition.Evaluate(renderer).IsTrue)
                return body.Execute(renderer);
        }

        return otherwise?.Execute(renderer) ?? Flow.Next;
    }
}
