using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Yaml;

namespace CareersSite.Checking;

/// <summary>The files of a site as those that rules point into.</summary>
public sealed class CheckedFiles(RootFolder root, SiteSettings settings, DiagnosticSink sink)
{
    private readonly KeyNames _names = settings.KeyNames;

    public CheckedFile Posting(string path) => new(root, path, PostingFieldOf, sink);

    public CheckedFile Page(string path) => new(root, path, key => PageFields.Table.Find(key)?.Name, sink);

    /// <summary>A file whose lines alone matter, such as <c>site.yml</c>.</summary>
    public CheckedFile Any(string path) => new(root, path, _ => null, sink);

    public bool Has(string path) => root.HasFile(path);

    private string? PostingFieldOf(string key) =>
        PostingFields.Table.Find(_names.PartOf(key)?.Field ?? _names.OurNameOf(key) ?? key)?.Name;
}
