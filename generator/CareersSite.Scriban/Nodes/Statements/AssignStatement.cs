using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>a = b</c>, and with an operator <c>a += b</c>.</summary>
internal sealed class AssignStatement(AssignableExpression target, Operator? symbol, int symbolStart, Expression value)
    : Statement(target.Start)
{
    public override Flow Execute(Renderer renderer)
    {
        target.Assign(renderer, NewValue(renderer));
        return Flow.Next;
    }

    private ScriptValue NewValue(Renderer renderer)
    {
        if (symbol is not { } operation)
            return value.Evaluate(renderer);
        var before = target.Evaluate(renderer);
        return Operation.Apply(before, value.Evaluate(renderer), new OperatorSite(renderer, operation, symbolStart, value.Start));
    }
}
