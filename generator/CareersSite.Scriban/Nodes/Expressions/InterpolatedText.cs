using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>$"a {b} c"</c>: texts and holes in turn.</summary>
internal sealed class InterpolatedText(int start, int end, Expression[] parts) : Expression(start, end, MaxHeight(parts))
{
    protected override ScriptValue Compute(Renderer renderer)
    {
        var scratch = renderer.RentBuffer();
        foreach (var part in parts)
        {
            ValueText.Append(scratch, part.Evaluate(renderer), renderer);
            renderer.Budget.CheckText(scratch.Length, Start);
        }

        return ScriptValue.From(renderer.TakeText(scratch));
    }
}
