namespace CareersSite.Tests.Feeds;

/// <summary>
/// What each property of a posting's JSON-LD looks like on the posting's page. Search engines punish markup that says
/// what the page does not show, so a property without a row here may not be written.
/// </summary>
internal static class VisibleForms
{
    /// <summary>By the path of the property; the steps of lists are left out. The texts are those of <see cref="WholePosting"/>.</summary>
    public static IReadOnlyList<VisibleForm> All { get; } =
    [
        Shown("title", "job.title", "Baker of bread", "Brotbäckerei"),
        Shown("description", "job.html", "Bake with us every morning.", "Jeden Morgen backen."),
        Structural("url", "the address of the page itself"),
        Shown("identifier.name", "job.organization_name", "Hearth Works", "Hearth Works"),
        Shown("identifier.value", "job.reference", "ReferenceB-1", "KennzifferB-1-DEB-1"),
        Shown("datePosted", "job.date_text", "Posted 1 November 2026", "Veröffentlicht am 1. November 2026"),
        Shown("validThrough", "job.closes_text", "31 December 2026", "31. Dezember 2026"),
        Shown("employmentType", "job.types", "Full-time", "Vollzeit"),
        Shown("hiringOrganization.name", "job.organization_name", "Hearth Works", "Hearth Works"),
        Structural("hiringOrganization.url", "says which organization is meant; its name is shown"),
        Structural("hiringOrganization.logo", "a picture for the results of a search, not a statement about the job"),
        Structural("hiringOrganization.sameAs", "says which organization is meant; its name is shown"),
        Shown("jobLocationType", "job.remote_text", "Remote in Austria and Portugal", "Ortsunabhängig (Österreich und Portugal)"),
        Shown("applicantLocationRequirements.name", "job.remote_text", "Remote in Austria and Portugal", "Ortsunabhängig (Österreich und Portugal)"),
        Shown("jobLocation.address.streetAddress", "job.addresses", "Ofenstraße 1", "Ofenstraße 1"),
        Shown("jobLocation.address.addressLocality", "job.places", "Potsdam, Germany", "Potsdam, Deutschland"),
        Shown("jobLocation.address.addressRegion", "job.addresses", "Brandenburg", "Brandenburg"),
        Shown("jobLocation.address.postalCode", "job.addresses", "14467 Potsdam", "14467 Potsdam"),
        Shown("jobLocation.address.addressCountry", "job.places", "Potsdam, Germany", "Potsdam, Deutschland"),
        Shown("baseSalary.currency", "job.salary_text", "€15–€18 per hour", "15 bis 18 € pro Stunde"),
        Shown("baseSalary.value.value", "job.salary_text", "€17 per hour", "17 € pro Stunde"),
        Shown("baseSalary.value.minValue", "job.salary_text", "€15–€18 per hour", "15 bis 18 € pro Stunde"),
        Shown("baseSalary.value.maxValue", "job.salary_text", "€15–€18 per hour", "15 bis 18 € pro Stunde"),
        Shown("baseSalary.value.unitText", "job.salary_text", "€15–€18 per hour", "15 bis 18 € pro Stunde"),
        Shown("experienceRequirements", "job.experience_text", "No experience needed", "Keine Erfahrung nötig"),
        Shown("experienceRequirements.monthsOfExperience", "job.experience_text", "2–4 years", "2 bis 4 Jahre"),
        Shown("educationRequirements", "job.education_text", "No formal education needed", "Kein bestimmter Abschluss nötig"),
        Shown("educationRequirements.credentialCategory", "job.education_text", "Bachelor's degree", "Bachelorabschluss"),
        Shown("experienceInPlaceOfEducation", "job.education_text", "or equivalent experience", "oder vergleichbare Berufserfahrung"),
        Shown("skills", "job.skills", "Sourdough", "Sauerteig"),
        Shown("directApply", "job.apply", "Apply by e-mail", "Per E-Mail bewerben"),
        Shown("jobBenefits", "job.benefits", "Free bread", "Freies Brot"),
        Shown("employmentUnit.name", "job.department", "Night shift", "Nachtschicht"),
        Shown("applicationContact.name", "job.contact", "Ada Byron", "Ada Byron"),
        Shown("applicationContact.email", "job.contact", "ada@example.com", "ada@example.com"),
        Shown("industry", "job.industry", "Food production", "Lebensmittel"),
        Shown("workHours", "job.hours", "30 hours a week", "30 Stunden pro Woche"),
        Shown("totalJobOpenings", "job.openings", "Openings7", "Anzahl der Stellen7"),
        Shown("jobStartDate", "job.start_date_text", "1 February 2027", "1. Februar 2027"),
    ];

    private static VisibleForm Shown(string property, string member, string english, string german) => new(property, member, english, german, Reason: null);

    private static VisibleForm Structural(string property, string reason) => new(property, Member: null, English: null, German: null, reason);
}

/// <param name="Property">The path in the JSON-LD.</param>
/// <param name="Member">What the theme shows of it; null where nothing is shown.</param>
/// <param name="Reason">Why nothing is shown; null where something is.</param>
internal sealed record VisibleForm(string Property, string? Member, string? English, string? German, string? Reason);
