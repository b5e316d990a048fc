namespace CareersSite.Scriban;

/// <summary>How a template is rendered.</summary>
public sealed record RenderOptions
{
    public static RenderOptions Default { get; } = new();

    /// <summary>Whether what is printed is HTML-escaped. Template text, literals that are printed directly, and ready-made HTML never are.</summary>
    public bool EscapeHtml { get; init; } = true;

    /// <summary>Whether reading a variable that does not exist is an error and not null.</summary>
    public bool StrictVariables { get; init; }

    /// <summary>Whether <c>a.b</c> and <c>a[0]</c> give null where <c>a</c> is null; otherwise they are errors.</summary>
    public bool RelaxedNullAccess { get; init; }

    /// <summary>Whether an index past the end of a list gives null; otherwise it is an error.</summary>
    public bool RelaxedIndex { get; init; } = true;

    /// <summary>Whether a block that follows only blanks on its line repeats them before each further line that it writes.</summary>
    public bool AutoIndent { get; init; } = true;

    /// <summary>Whether auto-indent also writes the blanks on empty lines.</summary>
    public bool IndentEmptyLines { get; init; } = true;

    /// <summary>Whether output over <see cref="RenderLimits.OutputLength"/> is cut, with "..." after it, and not an error.</summary>
    public bool CutLongOutput { get; init; }

    /// <summary>The line break that <c>tablerow</c> writes.</summary>
    public string Newline { get; init; } = "\n";

    public RenderLimits Limits { get; init; } = new();
}
