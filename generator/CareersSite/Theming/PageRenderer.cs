using System.Buffers;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Feeds;
using CareersSite.Model;
using CareersSite.Outputs;
using CareersSite.Theming.Views;

namespace CareersSite.Theming;

/// <summary>Every page of the site as an output, rendered through the theme.</summary>
public sealed class PageRenderer
{
    private readonly Theme _theme;
    private readonly StructuredData _structuredData;
    private readonly Dictionary<Edition, EditionViews> _views;

    public PageRenderer(Site site, Theme theme, DiagnosticSink sink)
    {
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
        ? _views.Values.SelectMany(views => new SearchCards(views, layout, GlobalsOfCard, stamp).Outputs())
        : [];

    private PageContext Context(SitePage page, SitePosting? card = null) => new(page, _views[page.Edition], _structuredData, card);

    private void Write(SitePage page, IBufferWriter<byte> bytes, DiagnosticSink sink)
    {
        if (_theme.LayoutNamed(LayoutViews.NameOf(page), page.Source, sink) is { } layout)
        {
            _theme.Engine.Render(layout, LayoutViews.Of(page).Of(Context(page)), page.Source, bytes, sink);
        }
    }

    /// <summary>What the templates of a list's first page see, whichever jobs are on it, and the job.</summary>
    private ViewValue GlobalsOfCard(SitePosting posting, Edition edition) => LayoutViews.OfSearchCard.Of(
        Context(new ListPage(PageKind.Jobs, edition, Group: null, Number: 1, Count: 1, SiteSettings.File), posting));

    /// <summary>The layouts that a page of the site may have, whether it has such a page now or not.</summary>
    private static HashSet<string> LayoutsOf(Site site) =>
    [
        .. LayoutViews.All.Select(view => view.Name),
        .. site.Editions.SelectMany(edition => edition.Pages).Select(text => text.Page.Layout).OfType<string>(),
    ];
}
