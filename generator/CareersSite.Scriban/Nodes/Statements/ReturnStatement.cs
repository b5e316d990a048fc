using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

internal sealed class ReturnStatement(int start, Expression? value) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        renderer.ReturnValue = value is null ? default : value.Evaluate(renderer);
        return Flow.Return;
    }
}
