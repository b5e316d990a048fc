using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>{a: 1, "b-c": 2}</c>.</summary>
internal sealed class ObjectLiteral(int start, int end, (string Name, Expression Value)[] members)
    : Expression(start, end, MaxHeight([.. members.Select(member => member.Value)]))
{
    protected override ScriptValue Compute(Renderer renderer)
    {
        renderer.Budget.Charge(members.Length, Start);
        var map = new ScriptMap();
        foreach (var (name, value) in members)
            map[name] = value.Evaluate(renderer);
        return ScriptValue.From(map);
    }
}
