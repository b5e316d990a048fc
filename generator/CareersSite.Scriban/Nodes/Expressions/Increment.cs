using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>i++</c>, <c>i--</c>, <c>++i</c> and <c>--i</c>.</summary>
internal sealed class Increment(int start, int end, AssignableExpression target, bool isUp, bool isPrefix)
    : Expression(start, end, target.Height)
{
    protected override ScriptValue Compute(Renderer renderer)
    {
        var before = target.Evaluate(renderer);
        if (!before.IsNumber)
            throw renderer.Fail(target.Start, $"`{(isUp ? "++" : "--")}` needs a number, not {before.Describe()}");
        var symbol = isUp ? Operator.Add : Operator.Subtract;
        var after = Operation.Apply(before, ScriptValue.From(1), new OperatorSite(renderer, symbol, Start, Start));
        target.Assign(renderer, after);
        return isPrefix ? after : before;
    }
}
