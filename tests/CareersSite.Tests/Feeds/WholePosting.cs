using CareersSite.Tests.Harness;

namespace CareersSite.Tests.Feeds;

/// <summary>Postings that between them have every property that the markup can have, in two languages.</summary>
internal static class WholePosting
{
    private const string English = """
        ---
        title: Baker of bread
        id: B-1
        date: 2026-11-01
        valid_through: 2026-12-31
        department: Night shift
        location: { city: Potsdam, region: Brandenburg, country: DE, postal_code: "14467", street: Ofenstraße 1 }
        employment_type: [Full-time, Temporary]
        salary: { min: 15, max: 18, currency: EUR, unit: hour }
        experience: { min: 24, max: 48 }
        education: Bachelor's degree or equivalent experience
        skills: [Sourdough, Rye]
        benefits: [Free bread, Free mornings]
        hours: 30 hours a week
        openings: 7
        industry: Food production
        start_date: 2027-02-01
        contact: Ada Byron, ada@example.com
        apply: bake@example.com
        organization: { name: Hearth Works, url: "https://hearth.example/", logo: /logo.svg, same_as: "https://social.example/hearth" }
        ---
        Bake with us every morning.
        """;

    private const string German = """
        ---
        title: Brotbäckerei
        id: B-1-DE
        date: 2026-11-01
        valid_through: 2026-12-31
        department: Nachtschicht
        location: { city: Potsdam, region: Brandenburg, country: DE, postal_code: "14467", street: Ofenstraße 1 }
        employment_type: [Vollzeit, befristet]
        salary: { min: 15, max: 18, currency: EUR, unit: hour }
        experience: { min: 24, max: 48 }
        education: Bachelorabschluss oder vergleichbare Berufserfahrung
        skills: [Sauerteig, Roggen]
        benefits: [Freies Brot, Freie Vormittage]
        hours: 30 Stunden pro Woche
        openings: 7
        industry: Lebensmittel
        start_date: 2027-02-01
        contact: Ada Byron, ada@example.com
        apply: bake@example.com
        organization: { name: Hearth Works, url: "https://hearth.example/", logo: /logo.svg, same_as: "https://social.example/hearth" }
        ---
        Jeden Morgen backen.
        """;

    private const string Remote = """
        ---
        title: Writer
        id: W-1
        date: 2026-11-02
        remote: fully
        remote_countries: [AT, PT]
        salary: { value: 17, currency: EUR, unit: hour }
        experience: { min: 0 }
        education: no requirements
        ---
        Write.
        """;

    public static IReadOnlyList<string> Pages(string language) => language == "en"
        ? ["jobs/baker/index.html", "jobs/writer/index.html"]
        : ["de/jobs/baker/index.html", "de/jobs/writer/index.html"];

    public static TestSite Site() => new TestSite()
        .With("site.yml", "title: Careers\nbase_url: https://careers.example.com/\nlanguages: [en, de]\norganization: { name: Example, url: \"https://example.com/\" }\n")
        .With("content/static/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .With("content/jobs/baker.md", English)
        .With("content/jobs/baker.de.md", German)
        .With("content/jobs/writer.md", Remote)
        .With("content/jobs/writer.de.md", Remote.Replace("W-1", "W-1-DE", StringComparison.Ordinal));
}
