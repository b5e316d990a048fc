using CareersSite.Checking.Pages;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Checking.External;

/// <summary>Asks other sites whether the links to them still lead somewhere. The only part of the program that uses the network.</summary>
public sealed class ExternalLinks(Site site, OutputPlan plan, RootFolder root, DiagnosticSink sink)
{
    /// <summary>Enough for a slow server, few enough to annoy none.</summary>
    private const int AtOnce = 8;

    private readonly SiteLinks _links = new(site.Permalinks, plan);

    public async Task CheckAsync(IEnumerable<RenderedPage> pages, TimeSpan timeout, CancellationToken stop)
    {
        using var asker = new LinkAsker(timeout);
        var answers = new Dictionary<string, LinkAnswer>(StringComparer.Ordinal);
        var wanted = pages.SelectMany(ExternalOf).ToLookup(link => link.Address, link => (link.Page, link.Href), StringComparer.Ordinal);
        var limits = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop };
        await Parallel.ForEachAsync(wanted.Select(link => link.Key), limits, async (address, cancel) =>
        {
            var answer = await asker.AskAsync(new Uri(address), cancel);
            lock (answers)
            {
                answers.Add(address, answer);
            }
        });
        new FindingReport(new CheckedFiles(root, site.Settings, sink), site.Permalinks).Report(
            from link in wanted
            let answer = answers[link.Key]
            where answer.Kind is not null
            from page in link
            select new Finding(answer.Kind!, page.Page.Output, page.Href, $"the link to {link.Key} {answer.Fault}", "Open it in a browser, and mend or remove the link."));
    }

    private IEnumerable<(string Address, RenderedPage Page, string Href)> ExternalOf(RenderedPage page) =>
        from link in page.Links
        let target = _links.Follow(page.Output.Path, link.Href)
        where target.Kind == TargetKind.External
        select (target.Path, page, link.Href);
}
