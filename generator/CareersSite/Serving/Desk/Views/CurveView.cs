using CareersSite.Model;
using CareersSite.Serving.Desk.Board;
using CareersSite.Serving.Desk.Charts;
using CareersSite.Theming;

namespace CareersSite.Serving.Desk.Views;

/// <summary>The timeline: its months, and how many jobs are open on each day.</summary>
public static class CurveView
{
    public static ViewValue Of(TimeScale scale) => ViewValue.Map(new Dictionary<string, ViewValue>
    {
        ["today"] = TimeScale.Percent(scale.Of(scale.Today)),
        ["ticks"] = ViewValue.List(scale.Ticks, tick => ViewValue.Map(new Dictionary<string, ViewValue> { ["x"] = tick.X, ["label"] = tick.Label })),
    });

    /// <returns>Nothing where no job was, is or will be open.</returns>
    public static ViewValue Of(IEnumerable<DeskPosting> postings, TimeScale scale)
    {
        var planned = postings.Where(posting => posting.State is not (ListedState.Draft or ListedState.Broken) && posting.Days is not { First: null, Last: null }).ToArray();
        if (planned.Length == 0)
        {
            return ViewValue.Nothing;
        }

        var curve = OpenCurve.Of(planned, scale);
        return ViewValue.Map(new Dictionary<string, ViewValue>
        {
            ["width"] = OpenCurve.Width,
            ["height"] = OpenCurve.Height,
            ["line"] = curve.Line(),
            ["area"] = curve.Area(),
            ["most"] = Choice.Counted(curve.Most),
            ["words"] = WordsOf(curve),
        });
    }

    private static string WordsOf(OpenCurve curve)
    {
        var now = curve.Today == 1 ? "1 job is open today" : $"{Choice.Counted(curve.Today)} jobs are open today";
        return curve.Next switch
        {
            null => now,
            { Count: 1 } next => $"{now}, the next closes on {DayWords.Of(next.Day)}",
            { } next => $"{now}, the next {Choice.Counted(next.Count)} close on {DayWords.Of(next.Day)}",
        };
    }
}
