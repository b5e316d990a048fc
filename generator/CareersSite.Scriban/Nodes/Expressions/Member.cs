using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>a.b</c> and <c>a?.b</c>.</summary>
internal sealed class Member(Expression target, string name, int nameStart, int end, bool isNullSafe)
    : AssignableExpression(target.Start, end, target.Height)
{
    /// <summary>Where the member was first found. Most places in a template see one kind of object only; another is looked up by name.</summary>
    private Found? _found;

    public Expression Target { get; } = target;

    public string Name { get; } = name;

    public int NameStart { get; } = nameStart;

    public override ScriptValue EvaluateUncalled(Renderer renderer)
    {
        var container = Container(renderer, Target);
        if (container.IsNull)
        {
            return isNullSafe || renderer.Options.RelaxedNullAccess || Name == MemberAccess.EmptyQuestion
                ? default
                : throw renderer.Fail(NameStart, $"cannot read '{Name}' of null: {SourceOf(renderer)} is null", "write ?. where a value may be missing");
        }

        return container.AsObject() is NumberedObject numbered && (_found ??= Find(numbered)) is { } found && found.Shape == numbered.Shape
            ? numbered.Read(found.Number)
            : MemberAccess.Get(renderer, container, Name, NameStart);
    }

    public override void Assign(Renderer renderer, ScriptValue value) =>
        MemberAccess.Set(renderer, Container(renderer, Target), this, value);

    private Found? Find(NumberedObject numbered) => numbered.NumberOf(Name) is { } number ? new Found(numbered.Shape, number) : null;

    private string SourceOf(Renderer renderer) => renderer.Excerpt(Target.Start, Target.End);

    private sealed record Found(object Shape, int Number);
}
