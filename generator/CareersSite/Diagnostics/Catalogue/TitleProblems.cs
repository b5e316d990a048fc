namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What search engines and candidates do not want in a job's title. Found by <c>check</c>.</summary>
public static class TitleProblems
{
    public static readonly DiagnosticKind Shouts = new(
        "title-shouts",
        Severity.Warning,
        "The title has words in capitals, or an exclamation mark. Search engines turn such titles down, and screen readers may spell them out.",
        "title: URGENT Backend Engineer",
        "Write the title as in a sentence. Abbreviations such as QA, HR or CEO stay as they are.");

    public static readonly DiagnosticKind HoldsCode = new(
        "title-holds-code",
        Severity.Warning,
        "The title holds a number of your own for the job. Candidates have no use for it, and search engines want the title alone.",
        "title: Backend Engineer REQ-1234",
        "Move it to 'id': id: REQ-1234");

    public static readonly DiagnosticKind HoldsPay = new(
        "title-holds-pay",
        Severity.Warning,
        "The title holds an amount of money. Search engines want the title alone and read the pay from its own field.",
        "title: Driver, 18 €/hour",
        "Move it to 'salary': salary: 18 EUR per hour");

    public static readonly DiagnosticKind HoldsCompany = new(
        "title-holds-company",
        Severity.Warning,
        "The title names the company. The page, the feeds and the markup for search engines name it already.",
        "title: Backend Engineer at Example",
        "Leave the name out of the title.");

    public static readonly DiagnosticKind HoldsPlace = new(
        "title-holds-place",
        Severity.Warning,
        "The title names the place. The page shows the location beside the title, and search engines want the title alone.",
        "title: Backend Engineer Berlin, with location: Berlin, Germany",
        "Leave the place out of the title.");

    public static IReadOnlyList<DiagnosticKind> All => [Shouts, HoldsCode, HoldsPay, HoldsCompany, HoldsPlace];
}
