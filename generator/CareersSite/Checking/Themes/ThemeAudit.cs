using System.Buffers;
using System.Text;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Feeds;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Theming;
using CareersSite.Theming.Languages;
using CareersSite.Theming.Views;

namespace CareersSite.Checking.Themes;

/// <summary>
/// Renders every layout of a theme with hostile texts, and says where one became more than text; then what of the theme nothing uses.
/// </summary>
/// <param name="real">The site, of which some pages are rendered so too; null where it cannot be built.</param>
public sealed class ThemeAudit(SiteSettings settings, Site? real, RootFolder root, DiagnosticSink sink)
{
    /// <summary>Of the site's own pages, how many of each layout.</summary>
    private const int MostOfLayout = 3;

    private readonly HashSet<(SourcePlace Place, string Member)> _found = [];

    /// <summary>Does nothing for a theme that cannot be loaded, which was reported.</summary>
    /// <returns>How many layouts were looked at.</returns>
    public int Run()
    {
        if (Load() is not { } theme)
        {
            return 0;
        }

        var ofContent = theme.Layouts.Keys.Except(LayoutViews.All.Select(view => view.Name), StringComparer.Ordinal);
        var audited = AuditSite.Make(theme.Settings, root, ofContent);
        HostileValues[] passes =
        [
            new(Weapon.Markup, isFilled: false, theme.Declared),
            new(Weapon.Markup, isFilled: true, theme.Declared),
            new(Weapon.Script, isFilled: true, theme.Declared),
        ];
        foreach (var values in passes)
        {
            Render(audited, theme, values, most: int.MaxValue);
            if (real is not null)
            {
                Render(real, theme, values, MostOfLayout);
            }
        }

        RenderSheets(theme, passes[0]);
        new UnusedParts(theme, passes, sink).Report();
        return theme.Layouts.Count;
    }

    /// <summary>In all languages of the site and in one more, where the theme has one: then pages lead to each other.</summary>
    private Theme? Load()
    {
        var own = new DiagnosticSink();
        if (new ThemeLoader(root, settings, own).Load(AssetNaming.Plain, "/") is not { } theme || own.HasErrors)
        {
            return null;
        }

        var languages = settings.Languages.Count > 1 ? settings.Languages : [.. settings.Languages, .. OtherLanguages(theme).Take(1)];
        var all = AuditSite.SettingsFor(settings, languages);
        return new ThemeLoader(root, all, new DiagnosticSink()).Load(AssetNaming.Plain, "/");
    }

    private IEnumerable<string> OtherLanguages(Theme theme) =>
        new WordsReader(theme.WordLayers, new DiagnosticSink()).Languages.Where(language => !settings.Languages.Contains(language, StringComparer.Ordinal));

    private void Render(Site site, Theme theme, HostileValues values, int most)
    {
        var data = new StructuredData(site);
        var views = site.Editions.ToDictionary(edition => edition, edition => new EditionViews(site, edition, theme, new DiagnosticSink()));
        var pages = SitePages.Of(site).GroupBy(LayoutViews.NameOf).SelectMany(same => same.Take(most));
        foreach (var page in pages)
        {
            Render(theme, LayoutViews.NameOf(page), LayoutViews.Of(page), new PageContext(page, views[page.Edition], data), values);
        }

        foreach (var list in SitePages.Of(site).OfType<ListPage>().Where(list => list.Group is null).Take(1))
        {
            foreach (var posting in list.All.Take(most))
            {
                Render(theme, SearchCards.Layout, LayoutViews.OfSearchCard, new PageContext(list, views[list.Edition], data, posting), values);
            }
        }
    }

    /// <summary>They hold no texts; what is wrong with them was told when the theme was loaded.</summary>
    private static void RenderSheets(Theme theme, HostileValues values)
    {
        var parameters = theme.ParametersIn(theme.Settings.DefaultLanguage);
        foreach (var sheet in theme.Sheets)
        {
            theme.Engine.Render(sheet, values.Globals(new SheetModel(parameters, theme.Assets, "/")), sheet.File, new ArrayBufferWriter<byte>(), new DiagnosticSink());
        }
    }

    private void Render(Theme theme, string name, View<PageContext> view, PageContext context, HostileValues values)
    {
        if (!theme.Layouts.TryGetValue(name, out var layout))
        {
            return;
        }

        var bytes = new ArrayBufferWriter<byte>(32 * 1024);
        theme.Engine.Render(layout, values.Globals(context, view), new WatchedRender($"the layout '{name}'", values.Print), bytes, sink);
        foreach (var (trace, became, hint) in HostilePage.Find(Encoding.UTF8.GetString(bytes.WrittenSpan)))
        {
            if (values.Trace(trace) is { } traced)
            {
                var place = traced.Place ?? new SourcePlace(layout.File);
                if (_found.Add((place, traced.Member)))
                {
                    Report(theme, place, $"a text in '{traced.Member}' can become {became}, as in the layout '{name}'", hint);
                }
            }
        }
    }

    private void Report(Theme theme, SourcePlace place, string message, string hint)
    {
        var template = theme.Templates.FirstOrDefault(template => template.File == place.File);
        sink.Report(template is null || place.Line == 0
            ? new Diagnostic(ThemeProblems.Unsafe, place, message, hint)
            : template.Diagnose(ThemeProblems.Unsafe, new Mark(place.Line, place.Column), message, hint));
    }
}
