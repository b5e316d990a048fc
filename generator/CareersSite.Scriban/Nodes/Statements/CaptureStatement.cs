using CareersSite.Scriban.Runtime;
using CareersSite.Scriban.Values;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>capture x … end</c>: what the block writes becomes the variable's value, as HTML.</summary>
internal sealed class CaptureStatement(int start, AssignableExpression target, Block body) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        var mark = renderer.Output.Enter();
        var flow = body.Execute(renderer);
        var text = renderer.Output.Take(mark);
        renderer.Budget.ChargeText(text.Length, Start);
        if (flow == Flow.Next)
            target.Assign(renderer, ScriptValue.Html(new CapturedHtml(text)));
        return flow;
    }
}
