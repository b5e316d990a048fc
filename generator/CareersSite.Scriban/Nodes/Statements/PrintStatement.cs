using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary>An expression that stands alone: its value is printed.</summary>
internal sealed class PrintStatement(Expression expression) : Statement(expression.Start)
{
    public override Flow Execute(Renderer renderer)
    {
        var value = expression.EvaluateForOutput(renderer);
        if (!value.IsNull && renderer.Context.Printing is { } printing)
            value = printing(value, renderer.CurrentTemplate.Text.Locate(Start));
        if (!value.IsNull)
            renderer.Budget.ChargeText(renderer.Output.Write(value), Start);
        renderer.Budget.CheckOutput(Start);
        return Flow.Next;
    }
}
