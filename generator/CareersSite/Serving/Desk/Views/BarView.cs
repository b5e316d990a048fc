using CareersSite.Serving.Desk.Charts;
using CareersSite.Theming;

namespace CareersSite.Serving.Desk.Views;

/// <summary>Groups of postings as bars, the longest first; short ones beyond a handful are folded away.</summary>
public static class BarView
{
    private const int MostShown = 8;

    private static readonly View<(GroupBar Bar, Choice Choice)> Bar = new View<(GroupBar Bar, Choice Choice)>()
        .Member("name", "what it is called", item => item.Bar.Name)
        .Member("url", "the list of its postings", item => item.Choice.Url)
        .Member("is_current", "whether the list is narrowed to it", item => item.Choice.IsCurrent)
        .Member("open", "how many of its postings are open", item => Choice.Counted(item.Bar.Open))
        .Member("coming", "how many are to come; null for none", item => item.Bar.Coming > 0 ? Choice.Counted(item.Bar.Coming) : null)
        .Member("open_width", "for SVG", item => item.Bar.OpenWidth)
        .Member("coming_x", "for SVG", item => item.Bar.ComingX)
        .Member("coming_width", "for SVG", item => item.Bar.ComingWidth);

    public static ViewValue Of(IReadOnlyList<(GroupBar Bar, Choice Choice)> bars) => ViewValue.Map(new Dictionary<string, ViewValue>
    {
        ["first"] = ViewValue.List([.. bars.Take(MostShown)], Bar.Of),
        ["others"] = ViewValue.List([.. bars.Skip(MostShown)], Bar.Of),
    });
}
