using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>Which part of a list a page shows.</summary>
public static class ListView
{
    public static readonly View<(ListPage Page, EditionViews Views)> View = new View<(ListPage Page, EditionViews Views)>()
        .Member("count", "how many jobs the whole list has", list => list.Page.All.Count)
        .Member("number", "the number of this page of it, from 1", list => list.Page.Number)
        .Member("pages", "how many pages it has", list => list.Page.Count)
        .Member("previous_url", "the page before, or null", list => list.Page.Previous is { } address ? list.Views.Href(address) : null)
        .Member("next_url", "the page after, or null", list => list.Page.Next is { } address ? list.Views.Href(address) : null);
}
