namespace CareersSite.Theming.Views;

/// <summary><c>page_link 'accessibility'</c>: a content page in the language of the page that asks.</summary>
public static class PageLink
{
    public static readonly View<(string Title, string Url)> View = new View<(string Title, string Url)>("page link", "A content page, as others lead to it.")
        .Text("title", "its title", link => link.Title)
        .Url("url", "its address", link => link.Url);

    /// <summary>Null where the language has no page of that translation key.</summary>
    public static ViewValue Of(EditionViews views) => ViewValue.Function("page_link", ["key"], arguments =>
    {
        var key = arguments[0];
        return views.Edition.Pages.FirstOrDefault(text => text.Page.TranslationKey == key) is { } page
            ? View.Of((page.Page.Title, views.Href(page.Address)))
            : ViewValue.Nothing;
    });
}
