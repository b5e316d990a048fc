namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong when all pages and files of a site come together, and when they are written.</summary>
public static class OutputProblems
{
    public static readonly DiagnosticKind TwoOutputs = new(
        "two-outputs",
        Severity.Error,
        "Two pages or files would be published at one address, so that one of them would be lost.",
        "content/static/feed.json beside the feed that the site makes itself",
        "Rename one of the two.");

    public static readonly DiagnosticKind ForeignOutput = new(
        "foreign-output",
        Severity.Error,
        "The output folder holds files that were not made by this program. It is left alone, so that nothing of yours is lost.",
        "careers build --output ~/Documents",
        "Name another folder with '--output', or empty this one yourself.");

    public static readonly DiagnosticKind OutputAmongSources = new(
        "output-among-sources",
        Severity.Error,
        "The output folder would lie in a folder whose files the site is made of, and the next build would read what this one has written.",
        "careers build --output content/static/site",
        "Name a folder outside of 'content' and 'themes', such as 'public'.");

    public static readonly DiagnosticKind PathTooLong = new(
        "path-too-long",
        Severity.Error,
        "The address of a page or file has a part that is longer than the 255 bytes that file systems take.",
        "an alias or the name of a department that is a whole sentence, many times over",
        "Shorten the name, the slug or the alias that it comes from.");

    public static readonly DiagnosticKind OutputUnwritable = new(
        "output-unwritable",
        Severity.Error,
        "The output folder cannot be written. The site that was there before is untouched.",
        "a full disk, or a folder without write permission",
        "Make room, or give the account that runs the build the right to write there.");

    public static readonly DiagnosticKind OutputBusy = new(
        "output-busy",
        Severity.Error,
        "Another build is writing the same site at this moment, so this one has stopped. The other one goes on.",
        "'careers build' started in two windows at once",
        "Wait until the other build is done, then build again.");

    public static readonly DiagnosticKind OutputLeftOver = new(
        "output-left-over",
        Severity.Warning,
        "The new site is published, but the files of the one before it could not be deleted. They lie in a folder beside the new site.",
        "a program that has a file of the last site open",
        "Nothing is needed: the next build deletes them. If it cannot either, delete the folder '.public.careers' yourself.");

    public static readonly DiagnosticKind ManifestUnreadable = new(
        "manifest-unreadable",
        Severity.Error,
        "A file that should be the list of all files of a build ('build-manifest.json') is missing, or is something else.",
        "careers diff live.json public/index.html",
        "Name the 'build-manifest.json' of a site, or the file that 'build --manifest' has written.");

    public static readonly DiagnosticKind ShardsUnfit = new(
        "shards-unfit",
        Severity.Error,
        "The folders are not all the parts of one site, so they cannot be joined. Nothing is published.",
        "careers join part-1 part-3",
        "Build all parts anew, from the same files, with the same '--now' and '--base-url', and name each folder once.");

    public static IReadOnlyList<DiagnosticKind> All =>
        [TwoOutputs, ForeignOutput, OutputAmongSources, PathTooLong, OutputUnwritable, OutputBusy, OutputLeftOver, ManifestUnreadable, ShardsUnfit];
}
