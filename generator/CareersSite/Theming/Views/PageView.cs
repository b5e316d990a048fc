using CareersSite.Feeds;
using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>What every page knows of itself.</summary>
public static class PageView
{
    public static readonly View<AlternateModel> AlternateView = new View<AlternateModel>("alternate", "A language of the site, as a page leads to it.")
        .Code("language", "the code of the language", other => other.Language)
        .Text("name", "what the language calls itself", other => other.Name)
        .Url("url", "this page in that language; its home page where it has none", other => other.Url)
        .Url("absolute_url", "the same, absolute", other => other.AbsoluteUrl)
        .YesNo("is_current", "whether it is the language of this page", other => other.IsCurrent)
        .YesNo("is_translation", "whether this page is in several languages, and that is one of them", other => other.IsTranslation);

    public static readonly View<(Breadcrumb Crumb, string Url)> CrumbView = new View<(Breadcrumb Crumb, string Url)>("crumb", "A page on the way from the home page.")
        .Text("title", "the title of the page", crumb => crumb.Crumb.Title)
        .Code("title_language", TextView.OtherLanguage, crumb => crumb.Crumb.TitleLanguage)
        .Url("url", "its address", crumb => crumb.Url);

    public static readonly View<PageModel> View = new View<PageModel>("page", "What every page knows of itself.")
        .Code(
            "kind", "what the page is", page => KindName(page.Page.Kind),
            "home", "jobs", "posting", "department", "place", "type", "remote", "content", "not_found", "redirect")
        .Text("title", "its title, without that of the site; null on the home page", page => page.Title)
        .Text("description", "one or two sentences for search engines, or null", page => page.Description)
        .Url("url", "its own address on the site", page => page.Views.Href(page.Page.Address))
        .Url("canonical", "its absolute address", page => page.Views.Site.Permalinks.Absolute(page.Page.Address))
        .YesNo("is_indexed", "whether search engines should show it", page => page.Page.IsIndexed)
        .Code("language", "the code of its language", page => page.Views.Edition.Language)
        .Code("locale", "the same as Open Graph wants it: en_GB", page => page.Views.Wording.Words.Find("locale") ?? page.Views.Edition.Language)
        .List("alternates", "the languages of the site", AlternateView, page => page.Alternates)
        .List("breadcrumbs", "the way from the home page; empty there", CrumbView, page => page.BreadcrumbViews)
        .Html("json_ld", "a list of ready made JSON, each to stand in a script element of its own", page => page.StructuredData)
        .One("image", "the share picture, or null", SharePictureView.View, page => page.Image);

    public static string KindName(PageKind kind) => kind switch
    {
        PageKind.NotFound => "not_found",
        _ => CodeNames<PageKind>.Of(kind),
    };

    public static string KindName(GroupKind kind) => CodeNames<GroupKind>.Of(kind);
}

public sealed class PageModel(SitePage page, EditionViews views, StructuredData structuredData)
{
    private IReadOnlyList<Breadcrumb>? _breadcrumbs;
    private AlternateModel[]? _alternates;

    public SitePage Page { get; } = page;

    public EditionViews Views { get; } = views;

    public string? Title => Page switch
    {
        PostingPage posting => posting.Posting.Posting.Title,
        ContentTextPage text => text.Text.Page.Title,
        ListPage list => Numbered(ListTitle(list), list),
        NotFoundPage => Views.Say("missing.title"),
        RedirectPage => Views.Say("moved.title"),
        _ => null,
    };

    public string? Description => Page switch
    {
        PostingPage posting => posting.Posting.Summary(Views.Sink),
        ContentTextPage text => text.Text.Summary(Views.Sink),
        ListPage { Group.Summary: { } summary } => summary,
        NotFoundPage or RedirectPage => null,
        _ => Views.Description,
    };

    public ViewValue Alternates => ViewValue.List(_alternates ??= MakeAlternates(), PageView.AlternateView.Of);

    public IReadOnlyList<Breadcrumb> Breadcrumbs => _breadcrumbs ??= [.. MakeBreadcrumbs()];

    public ViewValue BreadcrumbViews => ViewValue.List(Breadcrumbs, crumb => PageView.CrumbView.Of((crumb, Views.Href(crumb.Address))));

    public ViewValue StructuredData => ViewValue.List(structuredData.Of(Page, Breadcrumbs, Views.Sink), ViewValue.Html);

    public ViewValue Image => SharePictureView.Of(Page, Views);

    private string ListTitle(ListPage list) => list.Group is { } group
        ? Views.Say("group." + PageView.KindName(group.Kind), ("name", Views.Wording.Group(group)))
        : Views.Say("jobs.title");

    private string Numbered(string title, ListPage list) => list.Number == 1
        ? title
        : $"{title} – {Views.Say("pager.position", ("number", Text(list.Number)), ("pages", Text(list.Count)))}";

    private IEnumerable<Breadcrumb> MakeBreadcrumbs()
    {
        if (Page is HomePage or NotFoundPage or RedirectPage)
        {
            yield break;
        }

        var prefix = Views.Edition.Prefix;
        yield return new Breadcrumb(Views.Say("nav.home"), Permalinks.Home(prefix));
        if (Page is PostingPage or ListPage { Group: not null })
        {
            yield return new Breadcrumb(Views.Say("nav.jobs"), Permalinks.JobList(prefix));
        }

        if (Page is PostingPage posting && Views.Edition.Groups.DepartmentOf(posting.Posting.Posting) is { } department)
        {
            yield return new Breadcrumb(Views.Wording.Group(department), department.Address, department.TitleLanguage);
        }

        yield return new Breadcrumb(Title ?? "", Page.Address);
    }

    private AlternateModel[] MakeAlternates()
    {
        var all = Model.Alternates.Of(Views.Site, Page).ToArray();
        var isPaired = all.Count(other => other.Address is not null) > 1;
        return [.. all.Select(other => ToAlternate(other, isPaired))];
    }

    private AlternateModel ToAlternate((Edition Edition, Address? Address) other, bool isPaired)
    {
        var address = other.Address ?? Permalinks.Home(other.Edition.Prefix);
        return new AlternateModel(
            other.Edition.Language,
            Views.Theme.Wordings[other.Edition.Language].Words.Find("name") ?? other.Edition.Language,
            Views.Href(address),
            Views.Site.Permalinks.Absolute(address),
            other.Edition == Views.Edition,
            isPaired && other.Address is not null);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <param name="Name">What the language calls itself.</param>
/// <param name="IsTranslation">Whether it is the same page in another language, and not a home page.</param>
public sealed record AlternateModel(string Language, string Name, string Url, string AbsoluteUrl, bool IsCurrent, bool IsTranslation);
