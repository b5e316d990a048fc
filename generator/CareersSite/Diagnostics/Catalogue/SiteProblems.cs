namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What comes to light when all files of a site are seen together.</summary>
public static class SiteProblems
{
    public static readonly DiagnosticKind TwoSpellings = new(
        "two-spellings",
        Severity.Warning,
        "Two spellings of a department give one address, so they are shown as one.",
        "department: Customer Support, and elsewhere: department: Customer support",
        "Use one spelling in all postings.");

    public static readonly DiagnosticKind MenuPageMissing = new(
        "menu-page-missing",
        Severity.Error,
        "The menu names a page that does not exist.",
        "menu: [abuot]",
        "Write the slug of a page in content/pages, or a map of 'title' and 'url'.");

    public static readonly DiagnosticKind NothingOpen = new(
        "nothing-open",
        Severity.Warning,
        "There is no posting that one can apply for, so the site says that no job is open.",
        "a site whose postings have all closed",
        "Nothing, if that is so; else look at the dates and at 'draft'.");

    public static readonly DiagnosticKind TooShortForLinkedIn = new(
        "linkedin-too-short",
        Severity.Warning,
        "LinkedIn refuses jobs whose description has fewer than 100 characters, so the posting is not in its feed.",
        "a posting that says only 'Bake bread.' on a site with 'feeds: { linkedin: yes }'",
        "Describe the job in a few more sentences.");

    public static IReadOnlyList<DiagnosticKind> All => [TwoSpellings, MenuPageMissing, NothingOpen, TooShortForLinkedIn];
}
