using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>Which part of a list a page shows.</summary>
public static class ListView
{
    public static readonly View<(ListPage Page, EditionViews Views)> View = new View<(ListPage Page, EditionViews Views)>("list", "Which part of a list of jobs a page shows.")
        .Number("count", "how many jobs the whole list has", list => list.Page.All.Count)
        .Number("number", "the number of this page of it, from 1", list => list.Page.Number)
        .Number("pages", "how many pages it has", list => list.Page.Count)
        .Url("previous_url", "the page before, or null", list => list.Page.Previous is { } address ? list.Views.Href(address) : null)
        .Url("next_url", "the page after, or null", list => list.Page.Next is { } address ? list.Views.Href(address) : null);
}
