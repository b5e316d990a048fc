using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>!x</c>, <c>-x</c> and <c>+x</c>.</summary>
internal sealed class Unary(int start, char symbol, Expression operand) : Expression(start, operand.End, operand.Height)
{
    protected override ScriptValue Compute(Renderer renderer)
    {
        var value = operand.Evaluate(renderer);
        if (symbol == '!')
            return ScriptValue.From(!value.IsTrue);
        if (!value.IsNumber)
            throw renderer.Fail(operand.Start, $"`{symbol}` needs a number, not {value.Describe()}");
        return symbol == '-' ? NumberOperations.Negate(value) : value;
    }
}
