namespace CareersSite.Diagnostics;

/// <summary>One thing that is wrong, or worth knowing, with the place where to mend it.</summary>
/// <param name="Message">One sentence, without a full stop, that names what was found.</param>
/// <param name="Hint">What to write instead, where that is known.</param>
/// <param name="Excerpt">The line at <paramref name="Place"/>, as it stands in the file.</param>
public sealed record Diagnostic(DiagnosticKind Kind, SourcePlace Place, string Message, string? Hint = null, string? Excerpt = null)
{
    public string Code => Kind.Code;

    public Severity Severity { get; init; } = Kind.Severity;

    /// <summary>
    /// An error that is about one content file alone. Where <c>site.yml</c> lowers its level, that file is held back and named,
    /// and the rest of the site is published.
    /// </summary>
    public bool HoldsBackOneFile { get; init; }

    /// <summary>What was being rendered when a template failed: the file of the posting or page.</summary>
    public string? Item { get; init; }
}
