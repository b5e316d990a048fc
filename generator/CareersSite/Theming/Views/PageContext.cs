using CareersSite.Feeds;
using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>A page with all that its templates may ask for. What is asked for often is made once.</summary>
/// <param name="card">The job of which a card is made for the search; null on a page.</param>
public sealed class PageContext(SitePage page, EditionViews views, StructuredData structuredData, SitePosting? card = null)
{
    private const int FeaturedCount = 6;
    private const int LatestCount = 6;

    public SitePage Page { get; } = page;

    public EditionViews Views { get; } = views;

    public ViewValue SiteValue { get; } = SiteView.View.Of(new SiteModel(page, views));

    public ViewValue PageValue { get; } = PageView.View.Of(new PageModel(page, views, structuredData));

    public ViewValue Job { get; } = card is not null ? views.Job(card).Card
        : page is PostingPage posting ? JobViews.Page.Of(views.Job(posting.Posting)) : ViewValue.Nothing;

    /// <summary>The text of a content page, or that of the home page.</summary>
    public ViewValue Text => Page switch
    {
        ContentTextPage content => TextView.View.Of(new TextModel(content.Text, Views)),
        { Edition.Introduction: { } introduction } => TextView.View.Of(new TextModel(introduction, Views)),
        _ => ViewValue.Nothing,
    };

    public ViewValue Featured => Views.Cards([.. Page.Edition.Open.Where(posting => posting.Posting.IsFeatured).Take(FeaturedCount)]);

    public ViewValue LatestBesideFeatured => Views.Cards([.. Page.Edition.Newest.Where(posting => !posting.Posting.IsFeatured).Take(LatestCount)]);

    public ViewValue Latest => Views.Cards([.. Page.Edition.Newest.Take(LatestCount)]);

    public ViewValue Jobs => Page is ListPage list ? Views.Cards(PartOf(list)) : ViewValue.Nothing;

    public ViewValue List => Page is ListPage list ? ListView.View.Of((list, Views)) : ViewValue.Nothing;

    public ViewValue Search => Page is ListPage { Group: null } ? SearchView.View.Of(Views) : ViewValue.Nothing;

    public ViewValue Group => Page is ListPage { Group: { } group } ? Views.GroupOf(group) : ViewValue.Nothing;

    public string? Target => Page is RedirectPage redirect ? Views.Site.Permalinks.Absolute(redirect.Target) : null;

    private List<SitePosting> PartOf(ListPage list)
    {
        var size = Views.Settings.PageSize;
        return [.. list.All.Skip((list.Number - 1) * size).Take(size)];
    }
}
