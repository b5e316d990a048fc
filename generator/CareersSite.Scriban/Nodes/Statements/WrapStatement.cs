using CareersSite.Scriban.Nodes.Expressions;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>wrap f a … end</c>: calls f, whose <c>$$</c> writes the block that the call carries.</summary>
internal sealed class WrapStatement(int start, Call call) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        if (call.Target.EvaluateUncalled(renderer).AsFunction() is null)
            throw renderer.Fail(call.Target.Start, $"`wrap` needs a function, and {renderer.Excerpt(call.Target.Start, call.Target.End)} is none");
        var value = call.Evaluate(renderer);
        if (!value.IsNull)
            renderer.Output.Write(value);
        return Flow.Next;
    }
}
