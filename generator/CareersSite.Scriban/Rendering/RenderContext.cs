namespace CareersSite.Scriban;

/// <summary>
/// What a render reads: global variables, includes, options, the clock. Nothing a template does changes it, except for the objects
/// and lists that the host made writable. One context serves one thread at a time.
/// </summary>
public sealed class RenderContext(RenderOptions? options = null)
{
    private readonly List<ScriptObject> _globals = [];

    public RenderOptions Options { get; } = options ?? RenderOptions.Default;

    /// <summary>Finds included templates; without one, every include is an error.</summary>
    public ITemplateLoader? Loader { get; init; }

    /// <summary>Where <c>date.now</c> comes from.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>
    /// Sees each value that a statement prints, with the place of the statement, and gives the one to be printed in its stead. Not
    /// asked for what an include writes as a whole.
    /// </summary>
    public Func<ScriptValue, ScriptLocation, ScriptValue>? Printing { get; init; }

    /// <summary>Ends a render early with <see cref="OperationCanceledException"/>.</summary>
    public CancellationToken Cancellation { get; init; }

    /// <summary>The global variables, searched from the last to the first.</summary>
    public IReadOnlyList<ScriptObject> Globals => _globals;

    /// <summary>Adds globals on top of those there are.</summary>
    public RenderContext Push(ScriptObject globals)
    {
        _globals.Add(globals);
        return this;
    }

    /// <summary>Takes the topmost globals away.</summary>
    public void Pop() => _globals.RemoveAt(_globals.Count - 1);
}
