using System.Buffers;
using System.Text;
using CareersSite.Diagnostics;
using CareersSite.Feeds;
using CareersSite.Model;
using CareersSite.Outputs;
using CareersSite.Theming.Views;

namespace CareersSite.Theming;

/// <summary>Every page of the site as an output, rendered through the theme.</summary>
public sealed class PageRenderer
{
    private const int FeaturedCount = 6;
    private const int LatestCount = 6;

    private readonly Site _site;
    private readonly Theme _theme;
    private readonly StructuredData _structuredData;
    private readonly Dictionary<Edition, EditionViews> _views;

    public PageRenderer(Site site, Theme theme, DiagnosticSink sink)
    {
        _site = site;
        _theme = theme;
        _structuredData = new StructuredData(site);
        new ThemeFit(theme, LayoutsOf(site), sink).Check();
        _views = site.Editions.ToDictionary(edition => edition, edition => new EditionViews(site, edition, theme, sink));
    }

    public IEnumerable<Output> Outputs(IEnumerable<SitePage> pages) =>
        pages.Select(page => new Output(page.Address.OutputPath, page.Source, (bytes, sink) => Write(page, bytes, sink)) { Kind = OutputKinds.Of(page) });

    public IEnumerable<Output> AssetOutputs() => _theme.Assets.All
        .Select(asset => new Output(Permalinks.Asset(asset.FileName).OutputPath, asset.Source, (bytes, _) => bytes.Write(asset.Bytes.Span)))
        .Concat(SearchScript());

    /// <summary>The search under an address that never changes, for other pages of the company.</summary>
    private IEnumerable<Output> SearchScript() => _theme.Assets.Find("search.js") is not { } script
        ? []
        :
        [
            new Output(
                Permalinks.Search("", "careers-search.js").OutputPath,
                script.Source,
                (bytes, _) => Encoding.UTF8.GetBytes($"import '../{Permalinks.Asset(script.FileName).Path}';\n", bytes)),
        ];

    /// <summary>The cards of the search; none where the theme has no search.</summary>
    /// <param name="stamp">What says to which index of the language they belong.</param>
    public IEnumerable<Output> SearchCards(Func<Edition, string> stamp) => _theme.Layouts.TryGetValue(Theming.SearchCards.Layout, out var layout)
        ? _views.Values.SelectMany(views => new SearchCards(views, layout, OnList(views), stamp).Outputs())
        : [];

    /// <summary>What the templates of a list's first page see, whichever jobs are on it.</summary>
    private Dictionary<string, ViewValue> OnList(EditionViews views) =>
        Shared(new ListPage(PageKind.Jobs, views.Edition, Group: null, Number: 1, Count: 1, Configuration.SiteSettings.File), views);

    private void Write(SitePage page, IBufferWriter<byte> bytes, DiagnosticSink sink)
    {
        if (_theme.LayoutNamed(LayoutOf(page), page.Source, sink) is not { } layout)
        {
            return;
        }

        var views = _views[page.Edition];
        var globals = Shared(page, views);
        AddOwn(globals, page, views);
        _theme.Engine.Render(layout, ViewValue.Strict(globals), page.Source, bytes, sink);
    }

    /// <summary>The layouts that a page of the site may have, whether it has such a page now or not.</summary>
    private static HashSet<string> LayoutsOf(Site site) =>
    [
        "home", "jobs", "group", "posting", "page", "404", "redirect", Theming.SearchCards.Layout,
        .. site.Editions.SelectMany(edition => edition.Pages).Select(text => text.Page.Layout).OfType<string>(),
    ];

    private static string LayoutOf(SitePage page) => page switch
    {
        HomePage => "home",
        ListPage { Group: null } => "jobs",
        ListPage => "group",
        PostingPage => "posting",
        ContentTextPage text => text.Text.Page.Layout ?? "page",
        NotFoundPage => "404",
        _ => "redirect",
    };

    private Dictionary<string, ViewValue> Shared(SitePage page, EditionViews views) => new(StringComparer.Ordinal)
    {
        ["site"] = SiteView.View.Of(new SiteModel(page, views)),
        ["page"] = PageView.View.Of(new PageModel(page, views, _structuredData)),
        ["t"] = views.Translate,
        ["number"] = views.Number,
        ["asset"] = views.Asset,
        ["relative_url"] = views.RelativeUrl,
        ["picture"] = views.Picture,
        ["page_link"] = views.PageLink,
    };

    private void AddOwn(Dictionary<string, ViewValue> globals, SitePage page, EditionViews views)
    {
        switch (page)
        {
            case HomePage:
                globals["content"] = page.Edition.Introduction is { } introduction ? TextView.View.Of(new TextModel(introduction, views)) : ViewValue.Nothing;
                globals["featured"] = views.Cards([.. page.Edition.Open.Where(posting => posting.Posting.IsFeatured).Take(FeaturedCount)]);
                globals["latest"] = views.Cards([.. page.Edition.Newest.Where(posting => !posting.Posting.IsFeatured).Take(LatestCount)]);
                break;
            case ListPage list:
                globals["jobs"] = views.Cards(PartOf(list));
                globals["list"] = ListView.View.Of((list, views));
                globals["search"] = list.Group is null ? SearchView.View.Of(views) : ViewValue.Nothing;
                globals["group"] = list.Group is { } group ? views.GroupOf(group) : ViewValue.Nothing;
                break;
            case PostingPage posting:
                globals["job"] = JobViews.Page.Of(views.Job(posting.Posting));
                break;
            case ContentTextPage text:
                globals["content"] = TextView.View.Of(new TextModel(text.Text, views));
                break;
            case RedirectPage redirect:
                globals["target"] = _site.Permalinks.Absolute(redirect.Target);
                break;
            default:
                globals["latest"] = views.Cards([.. page.Edition.Newest.Take(LatestCount)]);
                break;
        }
    }

    private List<SitePosting> PartOf(ListPage list)
    {
        var size = _site.Settings.PageSize;
        return [.. list.All.Skip((list.Number - 1) * size).Take(size)];
    }
}
