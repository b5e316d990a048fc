using CareersSite.Configuration;
using CareersSite.Content.Drafting;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Files;
using CareersSite.Importing;
using CareersSite.Importing.Writing;

namespace CareersSite.Commands;

/// <summary>Puts imported postings among those of the site. One that is there is left alone, unless it is to be written over.</summary>
internal sealed class ImportedPostings(RootFolder root, SiteSettings settings, DiagnosticSink sink)
{
    private readonly DraftWriter _drafts = new(root, settings);
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    /// <summary>The name of the file, in place of the one that the title gives.</summary>
    public string? Slug { get; init; }

    public bool Force { get; init; }

    public bool DryRun { get; init; }

    /// <param name="source">What messages call the file that it came from.</param>
    /// <param name="output">For the path that was written, or the text that would be.</param>
    /// <param name="error">For the report.</param>
    public void Write(ImportedPosting posting, string source, TextWriter output, TextWriter error)
    {
        if (posting.Title is not { Length: > 0 } title)
        {
            sink.Report(
                ImportProblems.NoTitle, new SourcePlace(source), "the text does not say what the job is called",
                "Write the title on its first line, or add: --title \"Backend Engineer\"");
            return;
        }

        var language = posting.Findings.FirstOrDefault(finding => finding.Field == "lang")?.Value.Shown ?? settings.DefaultLanguage;
        var slug = FreeSlug(Slug ?? Content.Slug.Of(title), language);
        var path = _drafts.PathOf(slug, language);
        var text = PostingFile.TextOf(posting, settings.KeyNames);
        if (!IsRefused(path, text) && (DryRun || _drafts.Holds(path, text) || Put(path, text, (slug, language), source)))
        {
            output.Write(DryRun ? text : path + "\n");
            error.Write(ImportReport.Of(posting, path) + "\n");
        }
    }

    /// <summary>Two jobs of one title in one run get two addresses, in the order in which they come.</summary>
    private string FreeSlug(string slug, string language)
    {
        var free = slug;
        for (var number = 2; !_taken.Add($"{language}/{free}"); number++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");
        }

        return free;
    }

    private bool IsRefused(string path, string text)
    {
        var found = new DiagnosticSink();
        _drafts.Read(path, text, found);
        foreach (var error in found.Taken.Where(diagnostic => diagnostic.Severity == Severity.Error))
        {
            sink.Report(error);
        }

        return found.HasErrors;
    }

    private bool Put(string path, string text, (string Slug, string Language) address, string source)
    {
        if (_drafts.HolderOf(address.Slug, address.Language) is { } holder && !(Force && holder == path))
        {
            sink.Report(
                ImportProblems.PostingExists, new SourcePlace(source),
                $"{holder} is there already and has the address '{address.Slug}', so nothing was written",
                $"Write over it with '--force', or choose another name, such as '--slug {_drafts.FreeSlugLike(address.Slug, address.Language)}'.");
            return false;
        }

        try
        {
            _drafts.Replace(path, text);
            return true;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            sink.Report(ImportProblems.NotWritten, new SourcePlace(path), $"the posting cannot be written: {trouble.Message}");
            return false;
        }
    }
}
