using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Model;

namespace CareersSite.Checking.Pages;

/// <summary>
/// Reports what is wrong with finished pages where somebody can mend it: at the line of the text that holds it, else in <c>site.yml</c>,
/// else, once for all its pages, at the first of them.
/// </summary>
public sealed class FindingReport(CheckedFiles files, Permalinks permalinks)
{
    /// <summary>What more pages than these have in common stands in no text of theirs.</summary>
    private const int MostTexts = 50;

    private readonly Dictionary<string, CheckedFile> _files = new(StringComparer.Ordinal);

    public void Report(IEnumerable<Finding> findings)
    {
        var ordered = findings
            .OrderBy(finding => finding.Page.Source, StringComparer.Ordinal)
            .ThenBy(finding => finding.Page.Path, StringComparer.Ordinal);
        foreach (var same in ordered.GroupBy(finding => (finding.Kind, finding.Message)))
        {
            ReportSame([.. same]);
        }
    }

    private void ReportSame(List<Finding> same)
    {
        var seen = new HashSet<(string, Mark)>();
        var elsewhere = new List<Finding>();
        for (var i = 0; i < same.Count; i++)
        {
            if (i < MostTexts && Find(same[i].Page.Source, same[i].Written) is { } mark)
            {
                // A group of postings is named after its first one, and shows a text of it.
                if (seen.Add((same[i].Page.Source, mark)))
                {
                    FileOf(same[i].Page.Source).Report(same[i].Kind, mark, same[i].Message, same[i].Hint);
                }
            }
            else
            {
                elsewhere.Add(same[i]);
            }
        }

        ReportElsewhere(elsewhere);
    }

    private void ReportElsewhere(List<Finding> findings)
    {
        if (findings is not [var first, ..])
        {
            return;
        }

        if (Find(SiteSettings.File, first.Written) is { } mark)
        {
            FileOf(SiteSettings.File).Report(first.Kind, mark, first.Message, first.Hint);
            return;
        }

        var pages = findings.Select(finding => finding.Page.Path).Distinct(StringComparer.Ordinal).Count();
        var others = pages == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" (and on {pages - 1:N0} more {(pages == 2 ? "page" : "pages")})");
        var page = first.Page.Path.Replace("index.html", "", StringComparison.Ordinal);
        FileOf(first.Page.Source).Report(
            first.Kind,
            default,
            $"on /{page}: {first.Message}{others}",
            pages == 1 ? first.Hint : $"{first.Hint}\nIt stands in no text of these pages, so it comes from the theme.");
    }

    private Mark? Find(string file, string? written) => written is { Length: > 1 } && (IsText(file) || file == SiteSettings.File)
        ? Spellings(written).Select(spelling => FileOf(file).Find(spelling)).FirstOrDefault(mark => mark is not null)
        : null;

    /// <summary>As an author may have written what the page holds: from the site's root, with blanks and letters of all kinds.</summary>
    private IEnumerable<string> Spellings(string written)
    {
        yield return written;
        if (written.StartsWith(permalinks.BasePath, StringComparison.Ordinal) && written.Length > permalinks.BasePath.Length)
        {
            var path = written[permalinks.BasePath.Length..];
            yield return "/" + path;
            yield return "/" + Uri.UnescapeDataString(path);
            yield return path;
        }
        else if (written.StartsWith(permalinks.Origin + permalinks.BasePath, StringComparison.Ordinal))
        {
            var path = written[(permalinks.Origin.Length + permalinks.BasePath.Length)..];
            yield return "/" + path;
            yield return path;
        }

        yield return Uri.UnescapeDataString(written);
    }

    private static bool IsText(string file) =>
        file.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase);

    private CheckedFile FileOf(string path)
    {
        if (!_files.TryGetValue(path, out var file))
        {
            _files.Add(path, file = files.Any(path));
        }

        return file;
    }
}
