using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Model;

namespace CareersSite.Theming.Views;

/// <summary>An entry of the menu in one language.</summary>
/// <param name="Address">Null where it leads out of the site.</param>
/// <param name="TitleLanguage">Where the title is in another language than the edition; else null.</param>
public sealed record MenuEntry(string Title, string Url, Address? Address, string? TitleLanguage = null)
{
    /// <summary>The menu of <c>site.yml</c>, else the pages that state a place in it.</summary>
    public static IReadOnlyList<MenuEntry> Of(Site site, Edition edition, DiagnosticSink sink) => site.Settings.Menu is { } menu
        ? [.. menu.Select(item => OfItem(item, site, edition, sink)).OfType<MenuEntry>()]
        : [.. edition.Pages.Where(text => text.Page.Menu is not null).OrderBy(text => text.Page.Menu).ThenBy(text => text.Page.Slug, StringComparer.Ordinal).Select(text => OfPage(text, site))];

    private static MenuEntry? OfItem(MenuItem item, Site site, Edition edition, DiagnosticSink sink)
    {
        if (item.Url is { } url)
        {
            var href = url.StartsWith('/') ? site.Permalinks.HrefFile(url) : url;
            return new MenuEntry(item.Title?.In(edition.Language) ?? url, href, Address: null, item.Title?.OtherThan(edition.Language));
        }

        if (site.Default.Pages.FirstOrDefault(text => text.Page.Slug == item.PageSlug) is { } page)
        {
            return InEdition(page.Page, site, edition) is { } translation ? OfPage(translation, site) : null;
        }

        // A page that is held back was reported itself.
        var isPageHeldBack = site.Unpublished.Any(file => file.File.StartsWith(ContentReader.PagesFolder + "/", StringComparison.Ordinal));
        if (edition == site.Default && !isPageHeldBack)
        {
            ReportMissing(item, edition, sink);
        }

        return null;
    }

    /// <summary>A language without the page has a shorter menu.</summary>
    private static SiteText? InEdition(ContentPage page, Site site, Edition edition) =>
        site.Translations.Of(page).FirstOrDefault(translation => translation.Edition == edition).Text;

    private static MenuEntry OfPage(SiteText text, Site site) => new(text.Page.Title, site.Permalinks.Href(text.Address), text.Address);

    private static void ReportMissing(MenuItem item, Edition edition, DiagnosticSink sink) => sink.Report(
        SiteProblems.MenuPageMissing,
        new SourcePlace(SiteSettings.File, item.Mark.Line, item.Mark.Column),
        $"there is no page '{item.PageSlug}'{Spelling.DidYouMean(item.PageSlug!, edition.Pages.Select(text => text.Page.Slug))}");
}
