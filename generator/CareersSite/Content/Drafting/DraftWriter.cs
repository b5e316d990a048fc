using System.Text;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Files;

namespace CareersSite.Content.Drafting;

/// <summary>Puts a new posting beside those that are there, and never in the place of one.</summary>
public sealed class DraftWriter(RootFolder root, SiteSettings settings)
{
    private readonly Lazy<(string File, string Slug, string Language)[]> _holders = new(() => [.. Holders(root, settings)]);

    /// <summary>The file that has the address, or would have the file name, of a new posting; null where both are free.</summary>
    public string? HolderOf(string slug, string language)
    {
        var path = PathOf(slug, language);
        return root.HasFile(path) ? path : _holders.Value.FirstOrDefault(holder => holder.Slug == slug && holder.Language == language).File;
    }

    /// <summary>The first of <c>slug-2</c>, <c>slug-3</c> … that is free.</summary>
    public string FreeSlugLike(string slug, string language) =>
        Enumerable.Range(2, int.MaxValue - 2)
            .Select(number => string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"))
            .First(candidate => HolderOf(candidate, language) is null);

    /// <summary>Relative to the root; a language that is not the default one stands in the file's name.</summary>
    public string PathOf(string slug, string language) =>
        $"{ContentReader.JobsFolder}/{slug}{(language == settings.DefaultLanguage ? "" : "." + language)}.md";

    /// <summary>The posting as the site will read it; what keeps it from that is reported.</summary>
    public Posting? Read(string path, string text, DiagnosticSink sink) =>
        new PostingReader(settings).Read(new SiteFile(path, text.Length, default), Encoding.UTF8.GetBytes(text), sink);

    /// <inheritdoc cref="RootFolder.WriteNew"/>
    public bool Write(string path, string text) => root.WriteNew(path, Encoding.UTF8.GetBytes(text));

    /// <inheritdoc cref="RootFolder.Replace"/>
    public void Replace(string path, string text) => root.Replace(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Whether the file is there and holds this very text.</summary>
    public bool Holds(string path, string text) =>
        root.HasFile(path) && root.Read(path, new DiagnosticSink()).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text));

    private static IEnumerable<(string File, string Slug, string Language)> Holders(RootFolder root, SiteSettings settings)
    {
        var content = new ContentReader(root, settings, new DiagnosticSink()).Read();
        var names = content.HeldBack.Select(held => (held.File, Name: FileNaming.Of(new SiteFile(held.File, 0, default), settings)));
        return content.Postings.Select(posting => (posting.File, posting.Slug, posting.Language))
            .Concat(names.Select(held => (held.File, Slug.Of(held.Name.Stem), held.Name.Language ?? settings.DefaultLanguage)));
    }
}
