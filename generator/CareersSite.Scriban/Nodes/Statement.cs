using CareersSite.Scriban.Runtime;

namespace CareersSite.Scriban.Nodes;

/// <summary>A node that does something.</summary>
internal abstract class Statement(int start)
{
    public int Start { get; } = start;

    /// <summary>The blanks that this statement's code block repeats after each line break that it writes; null for none.</summary>
    public string? Indent { get; set; }

    public abstract Flow Execute(Renderer renderer);
}
