using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>$name</c>: a variable of this page body, include or function, or a named argument of it.</summary>
internal sealed class LocalVariable(int start, int end, string name) : AssignableExpression(start, end)
{
    /// <summary>The name, without the dollar sign.</summary>
    public string Name { get; } = name;

    public override ScriptValue EvaluateUncalled(Renderer renderer) => renderer.Scopes.ReadLocal(Name);

    public override void Assign(Renderer renderer, ScriptValue value)
    {
        var locals = renderer.Scopes.Frame.Locals;
        if (!locals.CanSet(Name))
            throw renderer.Fail(Start, $"'${Name}' is read-only");
        locals.Set(Name, value);
    }
}
