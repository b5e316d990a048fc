using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;

namespace CareersSite.Content;

/// <summary>Reads every file under <c>content/</c>, on all cores, in an order that does not depend on them.</summary>
public sealed class ContentReader(RootFolder root, SiteSettings settings, DiagnosticSink sink)
{
    public const string JobsFolder = "content/jobs";
    public const string PagesFolder = "content/pages";
    public const string StaticFolder = "content/static";

    private readonly List<SiteFile> _skipped = [];

    public ContentFiles Read()
    {
        var postingReader = new PostingReader(settings, sink);
        var pageReader = new PageReader(settings, sink);
        var postings = ReadAll(MarkdownFiles(JobsFolder), postingReader.Read);
        var pages = ReadAll(MarkdownFiles(PagesFolder), pageReader.Read);
        new UniqueNames(sink).Review(postings, pages);
        return new ContentFiles(postings, pages, root.List(StaticFolder, sink), _skipped);
    }

    private List<SiteFile> MarkdownFiles(string folder)
    {
        var markdown = new List<SiteFile>();
        foreach (var file in root.List(folder, sink))
        {
            // "_template.md" and "README.md" are notes to editors, and ".anything" is one to their tools.
            if (file.Name[0] is '_' or '.' || file.Name.Equals("README.md", StringComparison.OrdinalIgnoreCase))
            {
                _skipped.Add(file);
            }
            else if (file.Extension.Equals(".md", StringComparison.OrdinalIgnoreCase) || file.Extension.Equals(".markdown", StringComparison.OrdinalIgnoreCase))
            {
                markdown.Add(file);
            }
            else
            {
                sink.Report(PostingProblems.NotMarkdown, new SourcePlace(file.Path), "this file is not markdown (.md), so it is not published");
                _skipped.Add(file);
            }
        }

        return markdown;
    }

    private List<T> ReadAll<T>(List<SiteFile> files, Func<SiteFile, byte[], T?> read)
        where T : class
    {
        var results = new T?[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            if (root.Read(files[i].Path, sink) is { } bytes)
            {
                results[i] = read(files[i], bytes);
            }
        });
        return [.. results.OfType<T>()];
    }
}
