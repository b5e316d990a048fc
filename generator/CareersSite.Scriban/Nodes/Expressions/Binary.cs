using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary>An operator between two values that are both evaluated, left first.</summary>
internal sealed class Binary(Expression left, Operator symbol, int symbolStart, Expression right)
    : Expression(left.Start, right.End, MaxHeight(left, right))
{
    public Expression Left { get; } = left;

    public Operator Symbol { get; } = symbol;

    public int SymbolStart { get; } = symbolStart;

    public Expression Right { get; } = right;

    protected override ScriptValue Compute(Renderer renderer)
    {
        var left = Left.Evaluate(renderer);
        var right = Right.Evaluate(renderer);
        return Operation.Apply(left, right, new OperatorSite(renderer, Symbol, SymbolStart, Right.Start));
    }
}
