using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes.Expressions;

/// <summary>One argument of a call: positional, named (<c>limit: 3</c>) or a list to expand (<c>^list</c>).</summary>
internal sealed record Argument(string? Name, int NameStart, Expression Value, bool IsExpanded);

/// <summary><c>f a b</c>, <c>f(a, b)</c> or <c>x | f a</c>, where x is the first argument.</summary>
internal sealed class Call : Expression
{
    private readonly Argument[] _arguments;

    public Call(Expression target, Argument[] arguments, int end, Expression? piped = null)
        : base(target.Start, end, Math.Max(MaxHeight(target, piped), MaxHeight([.. arguments.Select(argument => argument.Value)])))
    {
        Target = target;
        Piped = piped;
        _arguments = arguments;
        HasExpansion = arguments.Any(argument => argument.IsExpanded);
        if (arguments.Any(argument => argument.Name is not null))
            Names = [.. piped is null ? [] : new string?[] { null }, .. arguments.Select(argument => argument.Name)];
    }

    public Expression Target { get; }

    public Expression? Piped { get; }

    public ReadOnlySpan<Argument> Arguments => _arguments;

    public bool HasExpansion { get; }

    /// <summary>The names of the arguments, with null for a positional one; null when all are positional.</summary>
    public string?[]? Names { get; }

    /// <summary>The block between <c>wrap f</c> and its <c>end</c>.</summary>
    public Block? WrappedBlock { get; init; }

    public int ArgumentCount => _arguments.Length + (Piped is null ? 0 : 1);

    /// <summary>The same call with a value piped into it.</summary>
    public Call WithPiped(Expression piped) => new(Target, _arguments, End, piped);

    public Call WithBlock(Block block) => new(Target, _arguments, End, Piped) { WrappedBlock = block };

    /// <summary>Where an argument stands; past the call when there is none of that number.</summary>
    public int ArgumentStart(int index)
    {
        if (Piped is not null && index-- == 0)
            return Piped.Start;
        return index < _arguments.Length ? _arguments[index].Value.Start : End;
    }

    public override ScriptValue EvaluateForOutput(Renderer renderer) => Invocation.Call(renderer, this, forOutput: true);

    protected override ScriptValue Compute(Renderer renderer) => Invocation.Call(renderer, this, forOutput: false);
}
