namespace CareersSite.Scriban;

/// <summary>How a template is parsed.</summary>
public sealed record ParseOptions
{
    public static ParseOptions Default { get; } = new();

    /// <summary>Whether the source is code from its first character, without <c>{{</c>.</summary>
    public bool ScriptOnly { get; init; }

    /// <summary>Whether <c>1.10</c> is a decimal that keeps its scale, and not a double.</summary>
    public bool FloatAsDecimal { get; init; }

    /// <summary>How deep expressions and blocks may be nested.</summary>
    public int DepthLimit { get; init; } = 250;
}
