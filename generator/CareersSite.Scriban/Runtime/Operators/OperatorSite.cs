using CareersSite.Scriban.Nodes;

namespace CareersSite.Scriban.Runtime;

/// <summary>Where an operator stands, for its errors.</summary>
internal readonly record struct OperatorSite(Renderer Renderer, Operator Symbol, int Start, int RightStart)
{
    public ScriptException Unsupported(ScriptValue left, ScriptValue right) =>
        Renderer.Fail(Start, $"`{Symbol.Symbol()}` does not work between {left.Describe()} and {right.Describe()}");

    public ScriptException UnsupportedRight(ScriptValue left, ScriptValue right) =>
        Renderer.Fail(RightStart, $"`{Symbol.Symbol()}` does not work between {left.Describe()} and {right.Describe()}");

    public ScriptException Error(string message) => Renderer.Fail(Start, message);
}
