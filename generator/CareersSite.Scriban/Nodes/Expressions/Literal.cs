using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Nodes.Expressions;

internal sealed class Literal(int start, int end, ScriptValue value) : Expression(start, end)
{
    private readonly ScriptValue _forOutput = value.Kind == ValueKind.Text ? ScriptValue.Html(value.AsText()) : value;

    public ScriptValue Value { get; } = value;

    public override ScriptValue EvaluateForOutput(Renderer renderer) => _forOutput;

    protected override ScriptValue Compute(Renderer renderer) => Value;
}
