using CareersSite.Diagnostics;
using CareersSite.Model;
using CareersSite.Serving.Desk.Board;
using CareersSite.Serving.Templates;
using CareersSite.Theming;

namespace CareersSite.Serving.Desk;

/// <summary>What all pages of the desk stand on, and have around them.</summary>
public sealed record DeskFrame(SiteVersion Version, PostingBoard Board, EditorLinks Links)
{
    /// <summary>Whether the site is still being looked at, and what is shown may have been mended already.</summary>
    public bool IsBehind { get; init; }

    public Site? Site => Version.Loaded.Site;

    public DateOnly Today => Site is { } site ? site.Settings.Zone.DayOf(site.Now) : default;

    /// <param name="title">Of the window.</param>
    /// <param name="current">The entry of the menu that is open: postings, problems, or none.</param>
    /// <param name="own">What the page itself adds.</param>
    public IReadOnlyDictionary<string, ViewValue> Globals(string title, string current, params IEnumerable<KeyValuePair<string, ViewValue>> own) =>
        new Dictionary<string, ViewValue>(own, StringComparer.Ordinal)
        {
            ["title"] = title,
            ["site_title"] = Version.Loaded.Settings.Title.First is { Length: > 0 } name ? name : "careers",
            ["security_policy"] = SecurityPolicy.OfPages,
            ["desk_url"] = DeskPages.Root,
            ["problems_url"] = DeskPages.Problems,
            ["home_url"] = "/",
            ["today"] = Site is null ? ViewValue.Nothing : DayWords.WithWeekday(Today),
            ["current"] = current,
            ["is_behind"] = IsBehind,
            ["problem_count"] = Board.Report.Errors + Board.Report.Warnings,
            ["error_count"] = Board.Report.Errors,
        };

    public ViewValue ListOf(IReadOnlyList<Diagnostic> problems) =>
        ViewValue.List(problems, problem => ProblemView.View.Of(new ShownProblem(problem, Links.Of(problem.Place))));
}
