namespace CareersSite.Diagnostics;

/// <summary>
/// The levels that <c>site.yml</c> states by code. An error stays an error, because what it is about cannot be published,
/// unless it is about one content file, which can be held back.
/// </summary>
/// <param name="ByCode">The level for a code; null switches it off.</param>
public sealed record DiagnosticLevels(IReadOnlyDictionary<string, Severity?> ByCode)
{
    public static readonly DiagnosticLevels Default = new(new Dictionary<string, Severity?>());

    public bool WarningsAreErrors { get; init; }

    /// <summary>The diagnostic at its level, or null where it is switched off.</summary>
    public Diagnostic? Apply(Diagnostic diagnostic)
    {
        var severity = diagnostic.Severity;
        if ((severity != Severity.Error || diagnostic.HoldsBackOneFile) && ByCode.TryGetValue(diagnostic.Code, out var wanted))
        {
            if (wanted is null)
            {
                return null;
            }

            severity = wanted.Value;
        }

        if (WarningsAreErrors && severity == Severity.Warning)
        {
            severity = Severity.Error;
        }

        return severity == diagnostic.Severity ? diagnostic : diagnostic with { Severity = severity };
    }
}
