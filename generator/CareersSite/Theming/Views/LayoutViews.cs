using CareersSite.Model;
using CareersSite.Theming.Contract;

namespace CareersSite.Theming.Views;

/// <summary>What the templates of each layout find by its name alone.</summary>
public static class LayoutViews
{
    private static readonly View<PageContext> Home = Shared(new("home", "The first page of each language."))
        .One("content", "the text of `content/pages/index.md`, or null", TextView.View, context => context.Text)
        .List("featured", "the first jobs that the employer put first", JobViews.Card, context => context.Featured)
        .List("latest", "the newest of the others", JobViews.Card, context => context.LatestBesideFeatured);

    private static readonly View<PageContext> Jobs = OfList(new("jobs", "The list of all open jobs, page by page."));

    private static readonly View<PageContext> Group = OfList(new("group", "The jobs of one department, place or kind of contract, or the remote ones, page by page."));

    private static readonly View<PageContext> Posting = Shared(new("posting", "A job: open, closed or, for editors, upcoming or a draft."))
        .One("job", "the job", JobViews.Page, context => context.Job);

    private static readonly View<PageContext> Content = Shared(new("page", "A content page, unless its front matter names another layout, which then finds the same."))
        .One("content", "its text", TextView.View, context => context.Text);

    private static readonly View<PageContext> NotFound = Shared(new("404", "What a wrong address shows."))
        .List("latest", "the newest jobs", JobViews.Card, context => context.Latest);

    private static readonly View<PageContext> Redirect = Shared(new("redirect", "What stands at an old address."))
        .Url("target", "the new address, absolute", context => context.Target);

    private static readonly View<PageContext> SearchCard = OfList(new("search-card", "A piece of a page: one job among the results of the search. A theme without this layout has no search."))
        .One("job", "the job", JobViews.Card, context => context.Job);

    public static IReadOnlyList<View<PageContext>> All { get; } = [Home, Jobs, Group, Posting, Content, NotFound, Redirect, SearchCard];

    public static View<PageContext> Of(SitePage page) => page switch
    {
        HomePage => Home,
        ListPage { Group: null } => Jobs,
        ListPage => Group,
        PostingPage => Posting,
        ContentTextPage => Content,
        NotFoundPage => NotFound,
        _ => Redirect,
    };

    public static View<PageContext> OfSearchCard => SearchCard;

    /// <summary>The name of the layout of a page.</summary>
    public static string NameOf(SitePage page) => page is ContentTextPage { Text.Page.Layout: { } own } ? own : Of(page).Name;

    /// <summary>All views that templates come to from there, in the order in which they do.</summary>
    public static IReadOnlyList<IView> Reached()
    {
        var (known, open) = (new List<IView>(), new Queue<IView>(All));
        while (open.TryDequeue(out var view))
        {
            foreach (var of in view.Members.Select(member => member.Of).OfType<IView>().Where(of => !known.Contains(of)))
            {
                known.Add(of);
                open.Enqueue(of);
            }
        }

        return known;
    }

    private static View<PageContext> OfList(View<PageContext> view) => Shared(view)
        .List("jobs", "the jobs on this page of the list", JobViews.Card, context => context.Jobs)
        .One("list", "which part of the list that is", ListView.View, context => context.List)
        .One("search", "for the script of the search; null on the pages of a group", SearchView.View, context => context.Search)
        .One("group", "the department, place or kind of contract; null on the list of all jobs", GroupView.View, context => context.Group);

    private static View<PageContext> Shared(View<PageContext> view) => view
        .One("site", "the site", SiteView.View, context => context.SiteValue)
        .One("page", "the page", PageView.View, context => context.PageValue)
        .Function("t", "t 'jobs.count' count: 3", "a word of `i18n/`, its key without `words.`; named arguments fill its places in braces, and `count` chooses the form", context => context.Views.Translate)
        .Function("number", "number site.open_count", "a whole number as the language writes it", context => context.Views.Number)
        .Function("asset", "asset 'site.css'", "the address of a file of `assets/`", context => context.Views.Asset)
        .Function("relative_url", "relative_url '/about/'", "the address of a path of the site, wherever the site lies", context => context.Views.RelativeUrl)
        .Function("picture", "picture site.params.logo", "a picture under `content/static`; null for an empty path", context => context.Views.Picture, PictureFunction.View)
        .Function("page_link", "page_link 'accessibility'", "the content page of that translation key in the language of the page, or null", context => context.Views.PageLink, PageLink.View);
}
