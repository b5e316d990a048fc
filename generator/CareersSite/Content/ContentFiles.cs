using CareersSite.Content.Pictures;
using CareersSite.Files;

namespace CareersSite.Content;

/// <summary>All that lies under <c>content/</c>, read.</summary>
/// <param name="Postings">In ordinal order of their files.</param>
/// <param name="Static">Files that are published byte for byte.</param>
/// <param name="Skipped">Files that are passed over on purpose; counted and named at the end of a build.</param>
public sealed record ContentFiles(
    IReadOnlyList<Posting> Postings,
    IReadOnlyList<ContentPage> Pages,
    IReadOnlyList<SiteFile> Static,
    SitePictures Pictures,
    IReadOnlyList<SiteFile> Skipped,
    IReadOnlyList<HeldBack> HeldBack);

/// <summary>A file that is left out because of an error, which <c>site.yml</c> lets pass.</summary>
/// <param name="Code">The code of its first error.</param>
public sealed record HeldBack(string File, string Code);
