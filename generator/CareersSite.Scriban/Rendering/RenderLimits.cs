namespace CareersSite.Scriban;

/// <summary>
/// How much one render may do. Work is counted in steps and not in time, so that every machine agrees; what goes over a limit is
/// an error at the statement that did. The defaults leave room for a list of 100,000 postings.
/// </summary>
public sealed record RenderLimits
{
    /// <summary>Statements, loop rounds and units of work inside functions (an item of a list, 16 characters of a text).</summary>
    public long Steps { get; init; } = 10_000_000;

    /// <summary>Rounds of an outermost loop together with all loops inside it, and the length of a range.</summary>
    public int Loops { get; init; } = 5_000_000;

    /// <summary>Nested calls of functions and includes.</summary>
    public int Depth { get; init; } = 100;

    /// <summary>Nested lists and objects in a printed value.</summary>
    public int ObjectDepth { get; init; } = 20;

    /// <summary>Characters in a string that a template builds.</summary>
    public int TextLength { get; init; } = 8 * 1024 * 1024;

    /// <summary>Items in a list that a template builds by an operator or by setting an index.</summary>
    public int ListLength { get; init; } = 1_000_000;

    /// <summary>Characters written by one render.</summary>
    public int OutputLength { get; init; } = 60_000_000;

    /// <summary>How long one regular expression may search; the only limit that is a time.</summary>
    public TimeSpan RegexTimeout { get; init; } = TimeSpan.FromMilliseconds(500);
}
