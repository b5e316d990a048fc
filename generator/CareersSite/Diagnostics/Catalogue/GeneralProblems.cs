namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be said of any file.</summary>
public static class GeneralProblems
{
    public static readonly DiagnosticKind MoreInThisFile = new(
        "more-in-this-file",
        Severity.Information,
        "A file with very many problems shows the first twenty; the others come to light once these are mended.",
        "a file of another kind, saved as a posting",
        "Mend what is shown and run the program again.");

    public static readonly DiagnosticKind FileMissing = new(
        "file-missing",
        Severity.Error,
        "A file that the site cannot do without is not there.",
        "a folder without site.yml",
        "Make the file, or name the right folder with '--root'.");

    public static readonly DiagnosticKind FileUnreadable = new(
        "file-unreadable",
        Severity.Error,
        "The file is there but cannot be read.",
        "a file without read permission",
        "Give the account that runs the build the right to read it.");

    public static readonly DiagnosticKind FileName = new(
        "file-name",
        Severity.Error,
        "The name of a file or folder is not written in UTF-8, or holds a backslash or a control character: there is no address that it could be published at.",
        "a file that was unpacked from an old archive, 'b\uFFFDcker.jpg'",
        "Rename it.");

    public static readonly DiagnosticKind LinkLeavesRoot = new(
        "link-leaves-root",
        Severity.Error,
        "A symbolic link in the content points outside the site's folder. Following it could publish files that were never meant to be.",
        "content/static/files -> /etc",
        "Copy what is needed into the site's folder.");

    public static readonly DiagnosticKind LinkToFolder = new(
        "link-to-folder",
        Severity.Warning,
        "A symbolic link in the content points to another folder of the site. It is not followed, so the files in that folder are not published by way of it.",
        "content/jobs/shared -> ../../shared",
        "Put the files themselves where the link is.");

    public static IReadOnlyList<DiagnosticKind> All => [MoreInThisFile, FileMissing, FileUnreadable, FileName, LinkLeavesRoot, LinkToFolder];
}
