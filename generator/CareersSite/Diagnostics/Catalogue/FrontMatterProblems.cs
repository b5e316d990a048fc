namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with a file before its front matter is read.</summary>
public static class FrontMatterProblems
{
    public static readonly DiagnosticKind Missing = new(
        "front-matter-missing",
        Severity.Error,
        "A posting or page begins with front matter: a line of three hyphens, lines such as 'title: Engineer', "
            + "and a second line of three hyphens. Here the first line is something else.",
        "title: Engineer\n---\nWe are looking for …",
        "Write a line '---' at the very top of the file.");

    public static readonly DiagnosticKind Unclosed = new(
        "front-matter-unclosed",
        Severity.Error,
        "The front matter begins with a line '---' but no second such line ends it, so it cannot be told from the text below.",
        "---\ntitle: Engineer\n\nWe are looking for …",
        "Write a line '---' below the last key: three hyphens, no more and no fewer, at the start of the line.");

    public static readonly DiagnosticKind Toml = new(
        "front-matter-toml",
        Severity.Error,
        "The front matter is written in TOML, which some other programs read. Here it is always YAML.",
        "+++\ntitle = \"Engineer\"\n+++",
        "Write '---' in place of each '+++', and 'key: value' in place of each 'key = value'.");

    public static readonly DiagnosticKind FileEmpty = new(
        "file-empty",
        Severity.Error,
        "There is nothing in the file, so there is nothing to publish.",
        "a file of 0 bytes, or of blank lines only",
        "Write the posting, or delete the file.");

    public static readonly DiagnosticKind FileTooLarge = new(
        "file-too-large",
        Severity.Error,
        "The file is larger than 1 MiB. No posting is that long, so something else was probably put into it, such as a picture.",
        "a posting with a picture pasted into its text",
        "Put pictures under 'content/static' and link to them.");

    public static readonly DiagnosticKind NotUtf8 = new(
        "not-utf8",
        Severity.Error,
        "The file is not saved as UTF-8, the encoding that everything on the web uses, so letters with accents and other signs cannot be told.",
        "a posting saved by an old editor as 'ANSI' or 'Unicode'",
        "Open the file in your editor and save it with the encoding UTF-8.");

    public static readonly DiagnosticKind NulByte = new(
        "nul-byte",
        Severity.Error,
        "The file holds a byte with the value 0. No text has one: the file is damaged, is no text file, or has an encoding other than UTF-8.",
        "a Word document that was renamed to end in '.md'",
        "Save the file again as plain text with the encoding UTF-8.");

    public static IReadOnlyList<DiagnosticKind> All => [Missing, Unclosed, Toml, FileEmpty, FileTooLarge, NotUtf8, NulByte];
}
