namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What a candidate would miss in a posting. Found by <c>check</c>.</summary>
public static class CandidateProblems
{
    public static readonly DiagnosticKind PayMissing = new(
        "pay-missing",
        Severity.Warning,
        "The posting names no amount, and the site's list 'pay_transparency' says that pay is stated where this job is done. "
            + "The list is your own; it is not legal advice.",
        "pay_transparency: [DE], and a posting in Berlin without 'salary'",
        "Add the pay: salary: 62,000–72,000 EUR per year");

    public static readonly DiagnosticKind ApplyMissing = new(
        "apply-missing",
        Severity.Warning,
        "Neither the posting nor site.yml says how to apply, so the page of the job ends without a way on.",
        "a posting without 'apply' on a site without 'apply'",
        "Add 'apply: jobs@example.com' or a web address, to the posting or, for all of them, to site.yml.");

    public static readonly DiagnosticKind ClosingSoon = new(
        "closing-soon",
        Severity.Information,
        "The posting closes within the time that 'closing_soon' in site.yml names, and leaves all lists then.",
        "closes: 2026-11-25, three days from now",
        "Nothing, if that is so; else move 'valid_through'.");

    public static IReadOnlyList<DiagnosticKind> All => [PayMissing, ApplyMissing, ClosingSoon];
}
