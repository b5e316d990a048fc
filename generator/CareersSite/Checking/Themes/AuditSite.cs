using System.Text;
using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Content.Pictures;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Yaml;

namespace CareersSite.Checking.Themes;

/// <summary>A small site that has every kind of page and every field filled somewhere, and somewhere left out, so that a theme shows all it can.</summary>
public static class AuditSite
{
    /// <summary>A day in the life of its postings.</summary>
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private const string Settings =
        """
        title: Careers
        description: One sentence about us.
        base_url: https://audit.example/
        image: { src: share.png, alt: The bakery }
        organization: { name: Example, url: "https://example.com/", logo: logo.svg, email: jobs@example.com }
        departments: { Bakery: { summary: Where the bread comes from., image: { src: bakery.png, alt: An oven } } }
        places: { Berlin: { city: Berlin, region: Berlin, country: Germany, postal_code: "10117", street: Mehlweg 1 } }
        feeds: { json: yes, atom: yes }
        page_size: 3
        closing_soon: 7 days
        """;

    private const string Full =
        """
        ---
        title: Baker
        id: B-1
        date: 2026-11-01
        updated: 2026-11-20
        valid_through: 2026-11-25
        department: Bakery
        team: Ovens
        location: Berlin
        remote: hybrid
        employment_type: [FULL_TIME, CONTRACTOR]
        salary: { min: 40000, max: 50000, currency: EUR, unit: YEAR }
        experience: 3–6 years
        education: bachelor degree
        skills: [Dough, Ovens]
        benefits: [Bread, Butter]
        tags: [early, warm]
        questions: [When do you get up?]
        apply: https://apply.example/b-1
        apply_instructions: Write to *us*.
        openings: 2
        industry: Food
        hours: 38 hours a week
        start_date: 2027-01-01
        contact: Ada Example
        organization: Another
        featured: yes
        summary: Bread.
        image: baker.png
        image_alt: A baker
        aliases: [/old/baker/]
        extra: { note: A note, list: [one, two], map: { key: value } }
        ---

        ## First

        Words.

        ## Second

        Words.

        ### Third

        ## Fourth

        ## Fifth
        """;

    private const string Page =
        """
        ---
        title: A page
        summary: What it says.
        menu: 1
        updated: 2026-11-20
        aliases: [/old/page/]
        image: page.png
        extra: { note: A note, list: [one, two], map: { key: value } }
        ---

        ## First

        Words.

        ## Second

        ## Third

        ## Fourth
        """;

    /// <summary>The settings of the audit, with the theme of the site and its parameters.</summary>
    /// <param name="languages">Two at least, so that pages lead to each other.</param>
    public static SiteSettings SettingsFor(SiteSettings real, IReadOnlyList<string> languages)
    {
        var source = new SourceText(SiteSettings.File, Settings);
        var settings = new SiteSettings();
        SiteFields.Table.Read(YamlReader.Read(source, new DiagnosticSink())!, settings, new ValueReader(source, new DiagnosticSink()) { Languages = languages });
        (settings.Source, settings.Languages) = (real.Source, languages);
        (settings.Theme, settings.ThemeParams) = (real.Theme, real.ThemeParams);
        return settings;
    }

    /// <param name="layouts">Layouts that only content pages can name.</param>
    public static Site Make(SiteSettings settings, RootFolder root, IEnumerable<string> layouts)
    {
        var content = new ContentFiles(
            [.. settings.Languages.SelectMany(language => Postings(language).Select(file => Posting(file, settings)))],
            [.. settings.Languages.SelectMany(language => Pages(language, layouts).Select(file => ContentPage(file, settings)))],
            Static: [],
            new SitePictures(root, []),
            Skipped: [],
            HeldBack: []);
        return new SiteBuilder(settings, Now, Audience.Editors, new DiagnosticSink()).Build(content);
    }

    private static IEnumerable<(string Path, string Text)> Postings(string language)
    {
        yield return ($"content/jobs/full.{language}.md", Full);
        yield return ($"content/jobs/by-mail.{language}.md", With(Full, "apply: https://apply.example/b-1", "apply: jobs@example.com"));
        yield return ($"content/jobs/remote.{language}.md", With(Full, "remote: hybrid", "remote: fully\nremote_countries: [DE, FR]"));
        yield return ($"content/jobs/plain.{language}.md", "---\ntitle: Miller\ndate: 2026-11-02\n---\n\nFlour.\n");
        yield return ($"content/jobs/closed.{language}.md", With(Full, "valid_through: 2026-11-25", "valid_through: 2026-11-20"));
        yield return ($"content/jobs/plain-closed.{language}.md", "---\ntitle: Brewer\nvalid_through: 2026-11-20\n---\n\nBeer.\n");
        yield return ($"content/jobs/upcoming.{language}.md", With(Full, "date: 2026-11-01", "date: 2026-11-01\nopens: 2026-12-01").Replace("2026-11-25", "2026-12-25", StringComparison.Ordinal));
        yield return ($"content/jobs/draft.{language}.md", With(Full, "title: Baker", "title: Baker\ndraft: yes"));
    }

    private static IEnumerable<(string Path, string Text)> Pages(string language, IEnumerable<string> layouts) =>
    [
        ($"content/pages/index.{language}.md", Page),
        ($"content/pages/full.{language}.md", Page),
        ($"content/pages/plain.{language}.md", "---\ntitle: Another page\n---\n\nWords.\n"),
        .. layouts.Select(layout => ($"content/pages/with-{layout}.{language}.md", With(Page, "title: A page", $"title: A page\nlayout: {layout}"))),
    ];

    private static string With(string text, string line, string other) => text.Replace(line + "\n", other + "\n", StringComparison.Ordinal);

    private static Posting Posting((string Path, string Text) file, SiteSettings settings) =>
        new PostingReader(settings).Read(FileOf(file), Encoding.UTF8.GetBytes(file.Text), new DiagnosticSink())!;

    private static ContentPage ContentPage((string Path, string Text) file, SiteSettings settings) =>
        new PageReader(settings).Read(FileOf(file), Encoding.UTF8.GetBytes(file.Text), new DiagnosticSink())!;

    private static SiteFile FileOf((string Path, string Text) file) => new(file.Path, file.Text.Length, default);
}
