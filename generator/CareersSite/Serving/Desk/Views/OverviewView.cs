using CareersSite.Diagnostics;
using CareersSite.Serving.Desk.Board;
using CareersSite.Serving.Desk.Charts;
using CareersSite.Theming;

namespace CareersSite.Serving.Desk.Views;

/// <summary>The first page of the desk: how all postings stand.</summary>
public static class OverviewView
{
    /// <summary>More errors than these have a page of their own.</summary>
    private const int MostErrors = 5;

    public static IReadOnlyDictionary<string, ViewValue> Of(DeskFrame frame, DeskFilter filter)
    {
        var errors = frame.Board.Report.Diagnostics.Where(problem => problem.Severity == Severity.Error).ToArray();
        return frame.Globals("Desk", current: "postings", new Dictionary<string, ViewValue>(frame.Site is null ? [] : Postings(frame, filter))
        {
            ["has_site"] = frame.Site is not null,
            ["errors"] = frame.ListOf([.. errors.Take(MostErrors)]),
            ["more_errors"] = Math.Max(0, errors.Length - MostErrors),
        });
    }

    private static Dictionary<string, ViewValue> Postings(DeskFrame frame, DeskFilter filter)
    {
        var matching = frame.Board.Postings.Where(filter.Matches).ToArray();
        var scale = TimeScale.Of(frame.Today, matching);
        var pager = new Pager<DeskPosting>(matching, filter.Page, number => (filter with { Page = number }).ToHref());
        var choices = new FilterChoices(frame.Board, filter);
        return new Dictionary<string, ViewValue>
        {
            ["states"] = Choice.List(choices.States()),
            ["languages"] = Choice.List(choices.Languages()),
            ["chosen"] = Choice.List(choices.Chosen()),
            ["clear_url"] = DeskPages.Root,
            ["curve"] = CurveView.Of(matching, scale),
            ["departments"] = BarView.Of(choices.Departments()),
            ["places"] = BarView.Of(choices.Places()),
            ["scale"] = CurveView.Of(scale),
            ["rows"] = ViewValue.List(pager.Items, posting => RowModel.View.Of(new RowModel(posting, scale, frame))),
            ["count"] = Choice.Counted(matching.Length),
            ["is_one"] = matching.Length == 1,
            ["pager"] = pager.View,
            ["left_out"] = LeftOut(frame),
        };
    }

    /// <summary>Files that no build publishes and that are no postings either.</summary>
    private static ViewValue LeftOut(DeskFrame frame)
    {
        var postings = frame.Board.Postings.Select(posting => posting.File).ToHashSet(StringComparer.Ordinal);
        var files = frame.Site?.Unpublished.Where(item => !postings.Contains(item.File)).ToArray() ?? [];
        return ViewValue.List(files, item => ViewValue.Map(new Dictionary<string, ViewValue>
        {
            ["file"] = item.File,
            ["link"] = frame.Links.Of(new SourcePlace(item.File)),
            ["reason"] = item.Reason,
        }));
    }
}
