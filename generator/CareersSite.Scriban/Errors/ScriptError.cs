namespace CareersSite.Scriban;

/// <summary>A place in a template; lines and columns count from 1.</summary>
public readonly record struct ScriptLocation(string Template, int Line, int Column)
{
    public override string ToString() => $"{Template}({Line},{Column})";
}

/// <summary>What is wrong in a template, and where.</summary>
public sealed record ScriptError(string Template, int Line, int Column, string Message)
{
    /// <summary>What to try, for example "did you mean 'title'?"; null where there is nothing to suggest.</summary>
    public string? Hint { get; init; }

    /// <summary>The line of the template that the error is in, without its line break.</summary>
    public string SourceLine { get; init; } = "";

    /// <summary>The <c>include</c> calls that led here, outermost first; empty in the page's own template.</summary>
    public IReadOnlyList<ScriptLocation> Includes { get; init; } = [];

    /// <summary>The loops that were running, outermost first, as "item 3 of 'job'"; empty outside of loops.</summary>
    public IReadOnlyList<string> Loops { get; init; } = [];

    public ScriptLocation Location => new(Template, Line, Column);

    /// <summary>The whole error as text: place, message and hint, then the line with a caret, then how the place was reached.</summary>
    public override string ToString() => ErrorText.Format(this);
}
