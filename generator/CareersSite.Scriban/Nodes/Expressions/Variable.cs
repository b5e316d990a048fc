using CareersSite.Scriban.Functions;
using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary>A global or loop variable, else a built-in of that name.</summary>
internal sealed class Variable : AssignableExpression
{
    private readonly ScriptValue _builtin;
    private readonly bool _isBuiltin;

    public Variable(int start, int end, string name)
        : base(start, end)
    {
        Name = name;
        _isBuiltin = Builtins.TryGet(name, out _builtin);
    }

    public string Name { get; }

    public override ScriptValue EvaluateUncalled(Renderer renderer)
    {
        if (renderer.Scopes.TryRead(Name, out var value))
            return value;
        if (_isBuiltin)
            return _builtin;
        if (renderer.Options.StrictVariables)
            throw renderer.Fail(Start, $"there is no variable or function '{Name}'", renderer.Scopes.Suggest(Name));
        return default;
    }

    public override void Assign(Renderer renderer, ScriptValue value)
    {
        if (!renderer.Scopes.TryAssign(Name, value))
            throw renderer.Fail(Start, $"'{Name}' is read-only");
    }
}
