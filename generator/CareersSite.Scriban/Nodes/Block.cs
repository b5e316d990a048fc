using CareersSite.Scriban.Nodes.Statements;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes;

/// <summary>Statements in a row: the body of a page, a loop, a function.</summary>
internal sealed class Block(Statement[] statements)
{
    public static readonly Block Nothing = new([]);

    public Flow Execute(Renderer renderer)
    {
        renderer.Budget.GuardStack(renderer.Position);
        var output = renderer.Output;
        foreach (var statement in statements)
        {
            renderer.Budget.Step(statement.Start);
            if (statement is TextStatement text)
            {
                text.Write(renderer);
                continue;
            }

            renderer.Position = statement.Start;
            var indent = output.Indent;
            output.Indent = statement.Indent;
            var flow = statement.Execute(renderer);
            output.Indent = indent;
            if (flow != Flow.Next)
                return flow;
        }

        return Flow.Next;
    }
}
