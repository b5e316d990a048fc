namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What keeps an open posting out of the job search of search engines, or makes it poorer there. Found by <c>check</c>.</summary>
public static class SearchEngineProblems
{
    public static readonly DiagnosticKind PlaceWithoutCountry = new(
        "place-without-country",
        Severity.Warning,
        "One of several places has no country, so search engines do not show the job there (jobLocation).",
        "locations: [\"Berlin, Germany\", Lyon]",
        "Name its country too, or list the place under 'places' in site.yml.");

    public static readonly DiagnosticKind RemoteCountriesMissing = new(
        "remote-countries-missing",
        Severity.Warning,
        "The job is fully remote, but search engines are not told so, because they want to know from which countries it can be done "
            + "(applicantLocationRequirements). They show it as a job at its place.",
        "remote: fully, without 'remote_countries'",
        "Add the countries: remote_countries: [DE, PT]");

    public static readonly DiagnosticKind BodyRepeatsTitle = new(
        "body-repeats-title",
        Severity.Warning,
        "The text says no more than the title. Search engines turn such a description down (description).",
        "title: Baker, and below the front matter: Baker",
        "Describe the job in a few sentences.");

    public static readonly DiagnosticKind SearchDetailsMissing = new(
        "search-details-missing",
        Severity.Information,
        "Nothing is wrong, but search engines show and filter by more than the posting gives: its last day (validThrough), the kind of "
            + "contract (employmentType) and the pay (baseSalary).",
        "a posting without 'employment_type'",
        "Add what you can: valid_through, employment_type, salary.");

    public static readonly DiagnosticKind OrganizationDetailsMissing = new(
        "organization-details-missing",
        Severity.Information,
        "Nothing is wrong, but search engines show the logo of the company and link to its web site where they are told of them.",
        "organization: Example",
        "Add 'logo' and 'url' to 'organization' in site.yml.");

    public static readonly DiagnosticKind JobMarkupMissing = new(
        "job-markup-missing",
        Severity.Warning,
        "The page of an open posting has no JobPosting markup, which search engines read, although all that it needs is known. The theme leaves it out.",
        "a layout 'posting' that does not print page.json_ld",
        "Print each block of page.json_ld in the layout, as the default theme does.");

    public static readonly DiagnosticKind JobMarkupIncomplete = new(
        "job-markup-incomplete",
        Severity.Warning,
        "The JobPosting markup of the page lacks a property that search engines require, or cannot be read.",
        "a theme that writes its own markup, without hiringOrganization",
        "Print page.json_ld in place of markup of your own, or add what the message names.");

    public static readonly DiagnosticKind JobMarkupMisplaced = new(
        "job-markup-misplaced",
        Severity.Warning,
        "A page that is not that of one open job has JobPosting markup: a list, or a closed posting. Search engines punish the whole site for it.",
        "a theme that writes JobPosting markup on every page",
        "Print JobPosting markup on the pages of open postings only; page.json_ld does so by itself.");

    public static IReadOnlyList<DiagnosticKind> All =>
    [
        PlaceWithoutCountry, RemoteCountriesMissing, BodyRepeatsTitle, SearchDetailsMissing, OrganizationDetailsMissing, JobMarkupMissing,
        JobMarkupIncomplete, JobMarkupMisplaced,
    ];
}
