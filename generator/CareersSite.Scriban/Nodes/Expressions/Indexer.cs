using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary><c>a[i]</c>.</summary>
internal sealed class Indexer(Expression target, Expression index, int end, bool isNullSafe)
    : AssignableExpression(target.Start, end, MaxHeight(target, index))
{
    public Expression Target { get; } = target;

    public Expression Index { get; } = index;

    public override ScriptValue EvaluateUncalled(Renderer renderer)
    {
        var container = Container(renderer, Target);
        if (container.IsNull)
        {
            return isNullSafe || renderer.Options.RelaxedNullAccess
                ? default
                : throw renderer.Fail(Start, $"cannot index null: {renderer.Excerpt(Target.Start, Target.End)} is null");
        }

        var index = Index.Evaluate(renderer);
        return index.IsNull
            ? throw renderer.Fail(Index.Start, $"the index {renderer.Excerpt(Index.Start, Index.End)} is null")
            : IndexAccess.Get(renderer, container, index, Index.Start);
    }

    public override void Assign(Renderer renderer, ScriptValue value)
    {
        var container = Container(renderer, Target);
        if (container.IsNull)
            throw renderer.Fail(Start, $"cannot set an item of null: {renderer.Excerpt(Target.Start, Target.End)} is null");
        IndexAccess.Set(renderer, container, Index.Evaluate(renderer), value, Index.Start);
    }
}
