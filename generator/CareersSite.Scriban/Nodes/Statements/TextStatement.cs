using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary>Text of the template, written as it is.</summary>
internal sealed class TextStatement(string source, int start, int end) : Statement(start)
{
    public void Write(Renderer renderer)
    {
        renderer.Output.WriteRaw(source.AsSpan(Start, end - Start));
        renderer.Budget.ChargeText(end - Start, Start);
        renderer.Budget.CheckOutput(Start);
    }

    public override Flow Execute(Renderer renderer)
    {
        Write(renderer);
        return Flow.Next;
    }
}
