using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>The site in the language of a page.</summary>
public static class SiteView
{
    public static readonly View<EditionViews> OrganizationView = new View<EditionViews>("organization", "Who hires.")
        .Text("name", "its name", views => views.Settings.Organization.Name)
        .Url("url", "its web site, or null", views => views.Settings.Organization.Url)
        .Url("logo", "its logo, or null", views => views.Settings.Organization.Logo is { } logo ? views.Site.Permalinks.HrefFile(logo) : null)
        .Text("email", "where candidates can write, or null", views => views.Settings.Organization.Email);

    public static readonly View<(MenuEntry Entry, bool IsCurrent)> MenuView = new View<(MenuEntry Entry, bool IsCurrent)>("menu entry", "An entry of the menu.")
        .Text("title", "what it says", item => item.Entry.Title)
        .Code("title_language", TextView.OtherLanguage, item => item.Entry.TitleLanguage)
        .Url("url", "where it leads", item => item.Entry.Url)
        .YesNo("is_current", "whether that is this page", item => item.IsCurrent);

    public static readonly View<(string Title, string? Language, string Url, string Mime)> FeedView =
        new View<(string Title, string? Language, string Url, string Mime)>("feed", "A feed of the site.")
        .Text("title", "its name", feed => feed.Title)
        .Code("title_language", TextView.OtherLanguage, feed => feed.Language)
        .Url("url", "its address", feed => feed.Url)
        .Code("mime", "its media type", feed => feed.Mime);

    public static readonly View<SiteModel> View = new View<SiteModel>("site", "The site in the language of the page.")
        .Text("title", "its name", site => site.Views.Title)
        .Text("description", "one sentence about it, or null", site => site.Views.Description)
        .Code("description_language", TextView.OtherLanguage, site => site.DescriptionLanguage)
        .Url("url", "its home page in this language", site => site.Views.Href(Permalinks.Home(site.Views.Edition.Prefix)))
        .Url("base_url", "its absolute address", site => site.Views.Site.Permalinks.Absolute(Permalinks.Home("")))
        .Code("language", "the code of the language", site => site.Views.Edition.Language)
        .Code("direction", "in which direction it is written", site => site.Views.Wording.Words.Find("direction") ?? "ltr", "ltr", "rtl")
        .One("organization", "who hires", OrganizationView, site => OrganizationView.Of(site.Views))
        .Url("icon_url", "the icon of its tabs: favicon.svg, .ico or .png of content/static; an empty one where there is none", site => site.Views.IconUrl)
        .List("menu", "its menu", MenuView, site => site.Menu)
        .Url("jobs_url", "the list of all open jobs", site => site.Views.Href(Permalinks.JobList(site.Views.Edition.Prefix)))
        .Url("remote_url", "the list of remote jobs; null where there is none", site => site.RemoteUrl)
        .List("departments", "departments with open jobs", GroupView.View, site => site.Views.Departments)
        .List("places", "places with open jobs", GroupView.View, site => site.Views.Places)
        .List("types", "kinds of contract with open jobs", GroupView.View, site => site.Views.Types)
        .Number("open_count", "how many jobs are open", site => site.Views.Edition.Open.Count)
        .List("feeds", "its feeds", FeedView, site => site.Views.Feeds)
        .Code("security_policy", "what its pages may load and run, for a meta element", _ => SecurityPolicy.OfPages)
        .Map("params", "the parameters of the theme, by name; one that theme.yml does not declare is an error", site => site.Views.Parameters)
        .Map("param_languages", "of each parameter, by its name, " + TextView.OtherLanguage, site => site.Views.ParameterLanguages);
}

public sealed class SiteModel(SitePage page, EditionViews views)
{
    public EditionViews Views { get; } = views;

    public ViewValue Menu => ViewValue.List(Views.Menu, item => SiteView.MenuView.Of((item, item.Address == page.Address)));

    public string? DescriptionLanguage => Views.Settings.Description?.OtherThan(Views.Edition.Language);

    public string? RemoteUrl => Views.Edition.Groups.Remote is { } remote ? Views.Href(remote.Address) : null;
}
