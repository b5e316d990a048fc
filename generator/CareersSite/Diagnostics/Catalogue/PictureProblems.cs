namespace CareersSite.Diagnostics.Catalogue;

/// <summary>What can be wrong with the picture that is shown where a page is shared. Found by <c>check</c>.</summary>
public static class PictureProblems
{
    public static readonly DiagnosticKind Size = new(
        "share-picture-size",
        Severity.Warning,
        "Messengers and social networks show the picture of a shared page at 1200 by 630 pixels. One of another shape is cropped, often through a face or a word; a smaller one is shown as a stamp or not at all.",
        "image: team.jpg, which is 800 by 800 pixels",
        "Crop or scale the picture to 1200 by 630 pixels.");

    public static readonly DiagnosticKind Unreadable = new(
        "share-picture-unreadable",
        Severity.Warning,
        "The file is none of the kinds of picture that messengers and social networks show (PNG, JPEG, GIF, WebP), or it is damaged.",
        "image: logo.svg",
        "Save the picture as PNG or JPEG.");

    public static IReadOnlyList<DiagnosticKind> All => [Size, Unreadable];
}
