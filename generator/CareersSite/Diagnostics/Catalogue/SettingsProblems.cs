namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with the values of <c>site.yml</c>.</summary>
public static class SettingsProblems
{
    public static readonly DiagnosticKind BadUrl = new(
        "bad-url",
        Severity.Error,
        "The value should be an address on the web, and is none.",
        "base_url: careers.example.com",
        "Write the whole address, with 'https://' in front.");

    public static readonly DiagnosticKind BadLanguage = new(
        "bad-language",
        Severity.Error,
        "The value should be the code of a language.",
        "languages: [English]",
        "Write codes: en, de, fr, pt-BR.");

    public static readonly DiagnosticKind TextLanguageUnknown = new(
        "text-language-unknown",
        Severity.Error,
        "A text is given in a language that the site does not have, so nobody would ever see it.",
        "title: { en: Jobs, fr: Emplois }, where languages are [en, de]",
        "Add the language to 'languages', or remove its text.");

    public static readonly DiagnosticKind TextLanguageMissing = new(
        "text-language-missing",
        Severity.Warning,
        "A text is given for some languages of the site and not for all, so pages in the others show it in a language that is not theirs.",
        "title: { en: Jobs }, where languages are [en, de]",
        "Add a line for the language that the message names.");

    public static readonly DiagnosticKind BadTimeZone = new(
        "bad-time-zone",
        Severity.Error,
        "The name of the time zone is not known. Without it, nobody could say when a posting closes.",
        "time_zone: CET time",
        "Write an IANA name such as Europe/Berlin, America/New_York or UTC.");

    public static readonly DiagnosticKind BadDuration = new(
        "bad-duration",
        Severity.Error,
        "The value should be a number of days.",
        "closed_pages: a while",
        "Write it as '90 days'.");

    public static readonly DiagnosticKind BadLevel = new(
        "bad-level",
        Severity.Error,
        "A message can be switched off or given another level, and this is not the name of one.",
        "diagnostics: { country-missing: silent }",
        "Write off, note, warning or error.");

    public static readonly DiagnosticKind UnknownCode = new(
        "unknown-code",
        Severity.Error,
        "Messages are known by their codes, and there is no message of this one, so its level would change nothing.",
        "diagnostics: { contry-missing: off }",
        "Use the code that the message suggests. 'careers check --explain CODE' says what a code means.");

    public static readonly DiagnosticKind BadApply = new(
        "bad-apply",
        Severity.Error,
        "The way to apply is a web address or an e-mail address, so that the button leads somewhere.",
        "apply: see below",
        "Write 'https://…' or 'jobs@example.com', and prose under 'apply_instructions'.");

    public static readonly DiagnosticKind BadIndexNowKey = new(
        "bad-index-now-key",
        Severity.Error,
        "Search engines accept IndexNow keys of 8 to 128 letters, digits and dashes only.",
        "index_now_key: \"my key\"",
        "Copy the key as the service gave it.");

    public static readonly DiagnosticKind BadRedirects = new(
        "bad-redirects",
        Severity.Error,
        "Old addresses lead on by pages, by a file '_redirects' for hosts that read it, or by both; another way is not known.",
        "redirects: server",
        "Write pages, file or both.");

    public static readonly DiagnosticKind UnknownCountry = new(
        "unknown-country",
        Severity.Error,
        "The country is not one that is known, so search engines could not say where the job is.",
        "country: Germny",
        "Write the two-letter code of the country, such as DE or IN.");

    public static readonly DiagnosticKind BadFieldName = new(
        "bad-field-name",
        Severity.Error,
        "Under 'fields', a key of your postings is said to mean one of ours that does not exist.",
        "fields: { deadline_date: valid_trough }",
        "Write one of our keys after the colon, such as 'valid_through', 'salary.min' or 'draft unless open'.");

    public static IReadOnlyList<DiagnosticKind> All =>
    [
        BadUrl, BadLanguage, TextLanguageUnknown, TextLanguageMissing, BadTimeZone, BadDuration, BadLevel, UnknownCode, BadApply, BadIndexNowKey,
        BadRedirects, UnknownCountry, BadFieldName,
    ];
}
