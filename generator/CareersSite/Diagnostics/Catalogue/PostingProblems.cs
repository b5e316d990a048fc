namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with the fields of a posting or a page.</summary>
public static class PostingProblems
{
    public static readonly DiagnosticKind BadDate = new(
        "bad-date",
        Severity.Error,
        "The value should be a day or a time, and cannot be read as one without guessing.",
        "closes: 01/02/2027",
        "Write year, month and day: 2027-01-31, or with a time: 2027-01-31 17:00.");

    public static readonly DiagnosticKind BadSlug = new(
        "bad-slug",
        Severity.Error,
        "The slug becomes part of the address of the page, so it has small letters, digits and dashes only.",
        "slug: Backend Engineer!",
        "Use the slug that the message suggests, or leave the key out.");

    public static readonly DiagnosticKind SlugReserved = new(
        "slug-reserved",
        Severity.Error,
        "The site itself needs this part of the address.",
        "slug: page",
        "Choose another slug.");

    public static readonly DiagnosticKind SlugTaken = new(
        "slug-taken",
        Severity.Error,
        "Two postings, or two pages, of one language would have one address.",
        "jobs/engineer.md and jobs/berlin/engineer.md",
        "Give one of them a 'slug' of its own.");

    public static readonly DiagnosticKind IdTaken = new(
        "id-taken",
        Severity.Error,
        "Two postings of one language have one id, so feeds and search engines would take them for one job.",
        "id: ENG-12 in two files",
        "Give each its own 'id'.");

    public static readonly DiagnosticKind BadChoice = new(
        "bad-choice",
        Severity.Error,
        "The key takes one of a few words, and this is none of them.",
        "remote: sometimes",
        "Write one of the words that the message names.");

    public static readonly DiagnosticKind SalaryUnclear = new(
        "salary-unclear",
        Severity.Warning,
        "The pay is shown as it is written, but cannot be given to search engines, because its amount, currency or period is not sure.",
        "salary: competitive",
        "Write amount, currency and period: 62,000–72,000 EUR per year.");

    public static readonly DiagnosticKind ExperienceUnclear = new(
        "experience-unclear",
        Severity.Warning,
        "The experience is shown as it is written, but cannot be given to search engines as a time.",
        "experience: solid",
        "Write it as 3–6 years.");

    public static readonly DiagnosticKind DateMissing = new(
        "date-missing",
        Severity.Warning,
        "A posting without a date comes last in the lists, and search engines do not take it: they want to know since when it is open.",
        "a posting without 'date'",
        "Add the day on which it was posted: date: 2026-11-22.");

    public static readonly DiagnosticKind CountryMissing = new(
        "country-missing",
        Severity.Warning,
        "Search engines do not take a job of which they do not know the country.",
        "location: Mumbai",
        "Name the country too, or list the place under 'places' in site.yml.");

    public static readonly DiagnosticKind ClosesBeforeDate = new(
        "closes-before-date",
        Severity.Warning,
        "The posting closes before it was posted; one of the two days is probably mistyped.",
        "date: 2026-12-01\nvalid_through: 2026-11-01",
        "Mend the year, month or day.");

    public static readonly DiagnosticKind UnknownLanguage = new(
        "unknown-language",
        Severity.Error,
        "The site does not have this language, so nobody would find the page.",
        "lang: fr on a site with languages: [en, de]",
        "Add the language to 'languages' in site.yml, or mend the code.");

    public static readonly DiagnosticKind NotMarkdown = new(
        "not-markdown",
        Severity.Warning,
        "The file lies among the postings but is not markdown, so it is not published.",
        "content/jobs/engineer.docx",
        "Turn it into a posting (a .md file), or move it out of the folder.");

    public static readonly DiagnosticKind BodyEmpty = new(
        "body-empty",
        Severity.Warning,
        "There is no text below the front matter. Candidates would see a title and nothing else, and search engines want a description.",
        "a file that ends with '---'",
        "Describe the job below the second '---' line.");

    public static readonly DiagnosticKind BadAlias = new(
        "bad-alias",
        Severity.Error,
        "An alias is an old path of this site, from its root.",
        "aliases: [https://old.example.com/job]",
        "Write it as a path such as '/old/job/'.");

    public static readonly DiagnosticKind PathLeavesRoot = new(
        "path-leaves-folder",
        Severity.Error,
        "Pictures and files are named by their path under content/static, and cannot lie elsewhere.",
        "image: ../../secret.png",
        "Put the file under content/static and write its path from there.");

    public static readonly DiagnosticKind UnsafeLink = new(
        "unsafe-link",
        Severity.Warning,
        "The link leads neither to the web nor to an e-mail or phone, and could run a script. Its text is kept, the link is not.",
        "[apply](javascript:alert(1))",
        "Link to an address that begins with https://, mailto: or tel:, or to a path of this site.");

    public static readonly DiagnosticKind HtmlRemoved = new(
        "html-removed",
        Severity.Warning,
        "The text holds HTML that is not allowed in a posting, such as scripts, styles or frames. It was left out.",
        "<script>…</script>",
        "Write it in markdown, or remove it.");

    public static readonly DiagnosticKind ForeignPicture = new(
        "foreign-picture",
        Severity.Warning,
        "A picture lies on another server, which would learn who reads the page. The page links to it and does not show it.",
        "![The team](https://pictures.example.com/team.jpg)",
        "Put the picture into content/static, and write its path from there: ![The team](/team.jpg)");

    public static readonly DiagnosticKind TextTooComplex = new(
        "text-too-complex",
        Severity.Error,
        "The text holds so many links, tags or table cells, or nests them so deep, that no page can be made of it in a time that anybody would wait.",
        "ten thousand opening brackets",
        "Most often a file lost its way into the folder, or a program wrote it. Shorten the text, or divide it into several pages.");

    public static readonly DiagnosticKind DateNotKnown = new(
        "date-not-known",
        Severity.Warning,
        "The line says that the day is not known yet. A posting whose opening day is not known waits; one whose closing day is not known stays open.",
        "closes: TBD",
        "Write the day when it is known; until then the line can be left out.");

    public static IReadOnlyList<DiagnosticKind> All =>
    [
        BadDate, BadSlug, SlugReserved, SlugTaken, IdTaken, BadChoice, SalaryUnclear, ExperienceUnclear, DateMissing,
        CountryMissing, ClosesBeforeDate, UnknownLanguage, NotMarkdown, BodyEmpty, BadAlias, PathLeavesRoot, UnsafeLink,
        HtmlRemoved, ForeignPicture, TextTooComplex, DateNotKnown,
    ];
}
