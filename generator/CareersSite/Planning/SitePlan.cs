using CareersSite.Diagnostics;
using CareersSite.Feeds;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Outputs;
using CareersSite.Search;
using CareersSite.Theming;
using CareersSite.Timing;

namespace CareersSite.Planning;

/// <summary>Everything that a site publishes, one line a kind of output.</summary>
public static class SitePlan
{
    public static OutputPlan Of(Site site, Theme theme, RootFolder root, DiagnosticSink sink)
    {
        var pages = SitePages.Of(site).ToArray();
        var renderer = new PageRenderer(site, theme, sink);
        var search = new SearchIndex(site, language => theme.Wordings[language], sink);
        return OutputPlan.Of(
            [
                .. renderer.Outputs(pages),
                .. renderer.AssetOutputs(),
                .. InPhase(
                    Phase.Feeds,
                    [
                        .. new JsonFeed(site).Outputs(),
                        .. new AtomFeed(site).Outputs(),
                        .. new IndeedFeed(site).Outputs(),
                        .. new LinkedInFeed(site).Outputs(),
                        .. new Sitemap(site).Outputs(pages),
                        new RobotsTxt(site).Output(),
                        .. new RedirectsFile(site).Outputs(),
                        .. new HeadersFile(site).Outputs(),
                        .. IndexNowKey.Outputs(site),
                    ]),
                .. InPhase(Phase.Search, [.. search.Outputs(), .. renderer.SearchCards(search.Stamp)]),
                .. StaticFiles.Outputs(site, root),
            ],
            sink);
    }

    private static IEnumerable<Output> InPhase(Phase phase, IEnumerable<Output> outputs) => outputs.Select(output => output with { Phase = phase });
}
