using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Content;

/// <summary>Slugs and ids are unique in a language: two files that share one are both named.</summary>
public sealed class UniqueNames(FileFindings findings)
{
    public void Review(IReadOnlyList<Posting> postings, IReadOnlyList<ContentPage> pages)
    {
        ReviewOne(postings, posting => (posting.Language, posting.Slug), posting => posting.File, ReportSlug);
        ReviewOne(postings.Where(posting => posting.StatedId is not null), posting => (posting.Language, posting.Id), posting => posting.File, ReportId);
        ReviewOne(pages, page => (page.Language, page.Slug), page => page.File, ReportSlug);
    }

    private static void ReviewOne<T>(IEnumerable<T> items, Func<T, (string, string)> nameOf, Func<T, string> fileOf, Action<string, string, string> report)
    {
        var first = new Dictionary<(string, string), string>();
        foreach (var item in items)
        {
            var name = nameOf(item);
            if (!first.TryAdd(name, fileOf(item)))
            {
                report(fileOf(item), first[name], name.Item2);
            }
        }
    }

    private void ReportSlug(string file, string first, string slug) => Report(
        PostingProblems.SlugTaken, file, $"the address '{slug}' is taken by {first}", "Add a line 'slug: another-name' to one of the two.");

    private void ReportId(string file, string first, string id) => Report(
        PostingProblems.IdTaken, file, $"the id '{id}' is taken by {first}", "Give each posting an 'id' of its own.");

    private void Report(DiagnosticKind kind, string file, string message, string hint) =>
        findings.Take(file, new Diagnostic(kind, new SourcePlace(file, 1, 1), message, hint));
}
