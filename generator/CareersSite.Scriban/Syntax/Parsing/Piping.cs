using CareersSite.Scriban.Nodes;
using CareersSite.Scriban.Nodes.Expressions;

namespace CareersSite.Scriban.Syntax;

/// <summary>
/// Turns <c>x | f a</c> into a call with x as first argument. What stands right of a pipe may be a longer expression, as in
/// <c>x | f + 1</c>: its leftmost function takes the value.
/// </summary>
internal static class Piping
{
    public static Expression Attach(Expression value, Expression target) => target switch
    {
        Call { Piped: null } call => call.WithPiped(value),
        Binary binary => new Binary(Attach(value, binary.Left), binary.Symbol, binary.SymbolStart, binary.Right),
        Logical logical => new Logical(Attach(value, logical.Left), logical.IsAnd, logical.Right),
        Coalesce coalesce => new Coalesce(Attach(value, coalesce.Left), coalesce.WantsNull, coalesce.Right),
        Conditional conditional => new Conditional(Attach(value, conditional.Condition), conditional.WhenTrue, conditional.WhenFalse),
        Indexer { Target: Call } indexer => new Indexer(Attach(value, indexer.Target), indexer.Index, indexer.End, isNullSafe: false),
        Member { Target: Call } member => new Member(Attach(value, member.Target), member.Name, member.NameStart, member.End, isNullSafe: false),
        _ => new Call(target, [], target.End, value),
    };
}
