using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListLiteral(int start, int end, Expression[] items) : Expression(start, end, MaxHeight(items))
{
    protected override ScriptValue Compute(Renderer renderer)
    {
        renderer.Budget.Charge(items.Length, Start);
        var list = new ScriptArray(items.Length);
        foreach (var item in items)
            list.Add(item.Evaluate(renderer));
        return ScriptValue.From(list);
    }
}
