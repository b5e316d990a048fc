using CareersSite.Configuration;
using CareersSite.Content.Pictures;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;
using CareersSite.Timing;
using CareersSite.Yaml;

namespace CareersSite.Content;

/// <summary>Reads every file under <c>content/</c>, on all cores, in an order that does not depend on them.</summary>
/// <param name="memory">What was read of the same files before; null where they are read once.</param>
public sealed class ContentReader(RootFolder root, SiteSettings settings, DiagnosticSink sink, ContentMemory? memory = null)
{
    public const string ContentFolder = "content";
    public const string JobsFolder = "content/jobs";
    public const string PagesFolder = "content/pages";
    public const string StaticFolder = "content/static";

    private readonly List<SiteFile> _skipped = [];
    private readonly FileFindings _findings = new(settings.Levels, sink);

    public ContentFiles Read()
    {
        ReviewFieldNames();
        memory?.Use(settings);
        var (postingFiles, pageFiles) = (MarkdownFiles(JobsFolder), MarkdownFiles(PagesFolder));
        memory?.KeepOnly(postingFiles.Concat(pageFiles).Select(file => file.Path));
        var postings = ReadAll(postingFiles, new PostingReader(settings).Read);
        var pages = ReadAll(pageFiles, new PageReader(settings).Read);
        new UniqueNames(_findings).Review(postings, pages);
        var files = root.List(StaticFolder, sink);
        return new ContentFiles(
            Settled(postings, posting => posting.File, posting => (posting.Language, posting.Slug)),
            Settled(pages, page => page.File, page => (page.Language, page.Slug)),
            files,
            new SitePictures(root, files),
            _skipped,
            _findings.HeldBack);
    }

    private IReadOnlyList<T> Settled<T>(List<T> items, Func<T, string> fileOf, Func<T, (string Language, string Slug)> nameOf)
        where T : class
    {
        var fine = items.Where(item => !_findings.HoldBack(fileOf(item)));
        return memory?.Settle(fine, _findings.HeldBack.Select(held => held.File), fileOf, nameOf) ?? [.. fine];
    }

    private void ReviewFieldNames()
    {
        foreach (var (theirs, ours) in settings.FieldNames)
        {
            var field = KeyMeaning.Parse(ours.Text).Field;
            if (PostingFields.Table.Find(field) is null)
            {
                sink.Report(
                    SettingsProblems.BadFieldName,
                    new SourcePlace(SiteSettings.File, ours.Mark.Line, ours.Mark.Column),
                    $"'{theirs}' cannot mean '{field}', which is not a posting field{Spelling.DidYouMean(field, PostingFields.Table.Fields.Select(known => known.Name))}");
            }
        }
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
                sink.Report(
                    PostingProblems.NotMarkdown, new SourcePlace(file.Path),
                    "this file is not markdown (.md), so it is not published");
                _skipped.Add(file);
            }
        }

        return markdown;
    }

    private List<T> ReadAll<T>(List<SiteFile> files, Func<SiteFile, byte[], DiagnosticSink, T?> read)
        where T : class
    {
        var results = new T?[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            var file = memory?.Recall(files[i]) ?? ReadOne(files[i], read);
            memory?.Keep(file);
            results[i] = (T?)file.Item;
            _findings.Take(files[i].Path, file.Found);
        });
        return [.. results.OfType<T>()];
    }

    private ReadFile ReadOne<T>(SiteFile file, Func<SiteFile, byte[], DiagnosticSink, T?> read)
        where T : class
    {
        var found = new DiagnosticSink();
        var bytes = Load(file, found);
        using var lap = PhaseClock.In(Phase.Parse);
        lap.Count(bytes?.Length ?? 0);
        return new ReadFile(file, bytes is null ? null : read(file, bytes, found), found.Taken, bytes is not null);
    }

    private byte[]? Load(SiteFile file, DiagnosticSink found)
    {
        using var lap = PhaseClock.In(Phase.Read);
        lap.Count(file.Length);
        return root.Read(file, found);
    }
}
