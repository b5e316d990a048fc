using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Statements;

/// <summary><c>import o</c>: the members of o become variables.</summary>
internal sealed class ImportStatement(int start, Expression source) : Statement(start)
{
    public override Flow Execute(Renderer renderer)
    {
        var value = source.Evaluate(renderer);
        if (value.AsObject() is not { } members)
            throw renderer.Fail(source.Start, $"`import` needs an object, not {value.Describe()}");
        foreach (var name in members.Names.ToArray())
        {
            renderer.Budget.Step(Start);
            if (members.TryGet(name, out var member) && !renderer.Scopes.TryAssign(name, member))
                throw renderer.Fail(source.Start, $"'{name}' is read-only");
        }

        return Flow.Next;
    }
}
