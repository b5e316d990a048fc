using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Feeds;
using CareersSite.Model;

namespace CareersSite.Checking.Pages;

/// <summary>The page of an open job, and no other, tells search engines of it, and tells all that they require.</summary>
public sealed class JobMarkupRules(Site site)
{
    private readonly Dictionary<string, SitePosting> _open = site.Editions
        .SelectMany(edition => edition.Open)
        .ToDictionary(posting => posting.Address.OutputPath, StringComparer.Ordinal);

    public IEnumerable<Finding> Check(RenderedPage page)
    {
        var posting = _open.GetValueOrDefault(page.Output.Path);
        return (posting, page.JobMarkup) switch
        {
            (null, not null) => Misplaced(page),
            ({ } open, null) when JobPostingMarkup.IsComplete(open) => Missing(page),
            ({ } open, { } markup) => Incomplete(page, open, markup),
            _ => [],
        };
    }

    private static IEnumerable<Finding> Misplaced(RenderedPage page) =>
    [
        Of(
            SearchEngineProblems.JobMarkupMisplaced,
            page,
            "the page has JobPosting markup, but is not the page of an open job",
            "Print it on the pages of open postings only."),
    ];

    private static IEnumerable<Finding> Missing(RenderedPage page) =>
    [
        Of(
            SearchEngineProblems.JobMarkupMissing,
            page,
            "the page tells search engines nothing of the job: the theme leaves the JobPosting markup out",
            "Print each block of page.json_ld in the layout 'posting'."),
    ];

    /// <summary>A body without text was reported by itself.</summary>
    private static IEnumerable<Finding> Incomplete(RenderedPage page, SitePosting posting, JobMarkup markup)
    {
        var isEmpty = posting.Posting.Body.Span.Trim(" \r\n\t"u8).IsEmpty;
        var missing = markup.Missing.Where(property => !(isEmpty && property == "description")).ToArray();
        if (missing.Length > 0)
        {
            yield return Of(
                SearchEngineProblems.JobMarkupIncomplete,
                page,
                $"search engines do not take the job: its JobPosting markup lacks {string.Join(", ", missing)}",
                "Print page.json_ld in the layout in place of markup of its own.");
        }
    }

    private static Finding Of(DiagnosticKind kind, RenderedPage page, string message, string hint) =>
        new(kind, page.Output, Written: null, message, hint);
}
