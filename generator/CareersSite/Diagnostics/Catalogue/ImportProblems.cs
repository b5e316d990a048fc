namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What keeps a job description from becoming a posting. Found by <c>import</c>.</summary>
public static class ImportProblems
{
    public static readonly DiagnosticKind UnknownKind = new(
        "import-unknown-kind",
        Severity.Error,
        "The file is of no kind that can be imported.",
        "careers import advert.pdf",
        "Copy the text into a .txt file and import that.");

    public static readonly DiagnosticKind NoTitle = new(
        "import-no-title",
        Severity.Error,
        "The text does not say what the job is called, and a title is never made up.",
        "a text that begins with 'Responsibilities:' and never names the job",
        "Write the job's title on the first line, or name it: --title \"Backend Engineer\".");

    public static readonly DiagnosticKind Nothing = new(
        "import-nothing",
        Severity.Error,
        "There is no job in the file: it is empty, or a list without entries.",
        "an export of a board on which nothing is open",
        "Check that it is the right file.");

    public static readonly DiagnosticKind PostingExists = new(
        "import-posting-exists",
        Severity.Error,
        "A posting with this address is there already, and says something else. It is never written over unless you ask for it.",
        "importing an advert again after its posting was edited",
        "Give the new one another name with '--slug', or write over the old one with '--force'.");

    public static readonly DiagnosticKind NotWritten = new(
        "import-not-written",
        Severity.Error,
        "The file of the posting cannot be written: its folder is a link to elsewhere, or may not be changed.",
        "content/jobs as a link to a folder outside the site",
        "Give the account the right to write there, or import into another site with '--root'.");

    public static readonly DiagnosticKind TooLarge = new(
        "import-too-large",
        Severity.Error,
        "The file, or what is packed in it, is far larger than any job description. It is not read, so that it cannot fill the memory.",
        "a Word file of which one part unpacks to 4 GiB",
        "Copy the text into a new file.");

    public static readonly DiagnosticKind Encrypted = new(
        "import-encrypted",
        Severity.Error,
        "The file has a password, and import asks for none.",
        "a Word file that was saved with a password to open it",
        "Open it in its program and save it without a password.");

    public static readonly DiagnosticKind Damaged = new(
        "import-damaged",
        Severity.Error,
        "The file is not what its beginning promises: a part of it is missing or spoilt.",
        "a Word file of which only the first half was downloaded, or JSON that breaks off",
        "Copy, download or export it again.");

    public static readonly DiagnosticKind Incomplete = new(
        "import-incomplete",
        Severity.Warning,
        "The file holds, or points to, more than was imported. What it does hold was.",
        "a feed that goes on at another address, which is never fetched",
        "Save the rest too, and import it.");

    public static IReadOnlyList<DiagnosticKind> All =>
        [UnknownKind, NoTitle, Nothing, PostingExists, NotWritten, TooLarge, Encrypted, Damaged, Incomplete];
}
