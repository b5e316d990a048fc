using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>The site in the language of a page.</summary>
public static class SiteView
{
    private static readonly View<EditionViews> OrganizationView = new View<EditionViews>()
        .Member("name", "its name", views => views.Settings.Organization.Name)
        .Member("url", "its web site, or null", views => views.Settings.Organization.Url)
        .Member("logo", "its logo, or null", views => views.Settings.Organization.Logo is { } logo ? views.Site.Permalinks.HrefFile(logo) : null)
        .Member("email", "where candidates can write, or null", views => views.Settings.Organization.Email);

    public static readonly View<SiteModel> View = new View<SiteModel>()
        .Member("title", "its name", site => site.Views.Title)
        .Member("description", "one sentence about it, or null", site => site.Views.Description)
        .Member("url", "its home page in this language", site => site.Views.Href(Permalinks.Home(site.Views.Edition.Prefix)))
        .Member("base_url", "its absolute address", site => site.Views.Site.Permalinks.Absolute(Permalinks.Home("")))
        .Member("language", "the code of the language", site => site.Views.Edition.Language)
        .Member("direction", "ltr or rtl", site => site.Views.Wording.Words.Find("direction") ?? "ltr")
        .Member("organization", "who hires: {name, url, logo, email}", site => OrganizationView.Of(site.Views))
        .Member("icon_url", "the icon of its tabs: favicon.svg, .ico or .png of content/static; an empty one where there is none", site => site.Views.IconUrl)
        .Member("menu", "its menu: a list of {title, url, is_current}", site => site.Menu)
        .Member("jobs_url", "the list of all open jobs", site => site.Views.Href(Permalinks.JobList(site.Views.Edition.Prefix)))
        .Member("remote_url", "the list of remote jobs; null where there is none", site => site.RemoteUrl)
        .Member("departments", "departments with open jobs: a list of groups", site => site.Views.Departments)
        .Member("places", "places with open jobs: a list of groups", site => site.Views.Places)
        .Member("types", "kinds of contract with open jobs: a list of groups", site => site.Views.Types)
        .Member("open_count", "how many jobs are open", site => site.Views.Edition.Open.Count)
        .Member("feeds", "its feeds: a list of {title, url, mime}", site => site.Feeds)
        .Member("security_policy", "what its pages may load and run, for a meta element", _ => SecurityPolicy.OfPages)
        .Member("params", "the parameters of the theme, by name", site => site.Views.Parameters);
}

public sealed class SiteModel(SitePage page, EditionViews views)
{
    private static readonly View<(string Title, string Url, bool IsCurrent)> MenuView = new View<(string Title, string Url, bool IsCurrent)>()
        .Member("title", "what it says", item => item.Title)
        .Member("url", "where it leads", item => item.Url)
        .Member("is_current", "whether that is this page", item => item.IsCurrent);

    private static readonly View<(string Title, string Url, string Mime)> FeedView = new View<(string Title, string Url, string Mime)>()
        .Member("title", "its name", feed => feed.Title)
        .Member("url", "its address", feed => feed.Url)
        .Member("mime", "its media type", feed => feed.Mime);

    public EditionViews Views { get; } = views;

    public ViewValue Menu => ViewValue.List(Views.Menu, item => MenuView.Of((item.Title, item.Url, item.Address == page.Address)));

    public string? RemoteUrl => Views.Edition.Groups.Remote is { } remote ? Views.Href(remote.Address) : null;

    public ViewValue Feeds => ViewValue.List([.. FeedsOf()], FeedView.Of);

    private IEnumerable<(string Title, string Url, string Mime)> FeedsOf()
    {
        if (Views.Settings.Feeds.Json)
        {
            yield return ($"{Views.Title} (JSON Feed)", Views.Href(Permalinks.JsonFeed(Views.Edition.Prefix)), "application/feed+json");
        }

        if (Views.Settings.Feeds.Atom)
        {
            yield return ($"{Views.Title} (Atom)", Views.Href(Permalinks.AtomFeed(Views.Edition.Prefix)), "application/atom+xml");
        }
    }
}
