using CareersSite.Configuration;
using CareersSite.Content;

namespace CareersSite.Model;

/// <summary>Every page there will be.</summary>
public static class SitePages
{
    public static IEnumerable<SitePage> Of(Site site)
    {
        var redirects = site.Settings.Redirects.HasFlag(Configuration.Redirects.Pages) ? Redirects(site) : [];
        foreach (var page in site.Editions.SelectMany(edition => Of(edition, site.Settings.PageSize)).Concat(redirects))
        {
            yield return page;
        }

        yield return new NotFoundPage(site.Default, SiteSettings.File);
    }

    private static IEnumerable<SitePage> Of(Edition edition, int pageSize) =>
    [
        new HomePage(edition, edition.Introduction?.Page.File ?? SiteSettings.File),
        .. Lists(edition, group: null, pageSize),
        .. edition.Groups.All.SelectMany(group => Lists(edition, group, pageSize)),
        .. edition.Postings.Select(posting => new PostingPage(edition, posting)),
        .. edition.Pages.Select(text => new ContentTextPage(edition, text)),
    ];

    private static IEnumerable<SitePage> Lists(Edition edition, PostingGroup? group, int pageSize)
    {
        var items = (group?.Postings ?? edition.Open).Count;
        var count = Math.Max(1, (items + pageSize - 1) / pageSize);
        var source = group?.Postings[0].Posting.File ?? ContentReader.JobsFolder;
        return Enumerable.Range(1, count).Select(number => new ListPage(KindOf(group), edition, group, number, count, source));
    }

    private static PageKind KindOf(PostingGroup? group) => group?.Kind switch
    {
        GroupKind.Department => PageKind.Department,
        GroupKind.Place => PageKind.Place,
        GroupKind.Type => PageKind.Type,
        GroupKind.Remote => PageKind.Remote,
        _ => PageKind.Jobs,
    };

    /// <summary>From every old address to the new one.</summary>
    public static IEnumerable<RedirectPage> Redirects(Site site) => site.Editions.SelectMany(Redirects);

    private static IEnumerable<RedirectPage> Redirects(Edition edition)
    {
        var postings = edition.Postings.SelectMany(posting => posting.Posting.Aliases, (posting, alias) => (alias, posting.Address, posting.Posting.File));
        var pages = edition.Pages.SelectMany(text => text.Page.Aliases, (text, alias) => (alias, text.Address, text.Page.File));
        return postings.Concat(pages).Select(item => new RedirectPage(edition, new Address(item.alias.TrimStart('/')), item.Address, item.File));
    }
}
