using CareersSite.Checking.Pages;
using CareersSite.Checking.Postings;
using CareersSite.Checking.Texts;
using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Model;
using CareersSite.Outputs;

namespace CareersSite.Checking;

/// <summary>Says of a site all that does not keep it from being built, and writes nothing.</summary>
public sealed class SiteCheck(Site site, OutputPlan plan, RootFolder root, DiagnosticSink sink)
{
    private readonly CheckedFiles _files = new(root, site.Settings, sink);
    private readonly PictureRule _pictures = new(site.Pictures);

    /// <returns>The pages that were read, for those who want to follow their links further.</returns>
    public IReadOnlyDictionary<string, RenderedPage> Run()
    {
        Parallel.ForEach(site.Editions.SelectMany(edition => edition.Postings), Check);
        Parallel.ForEach(site.Editions.SelectMany(TextsOf), Check);
        SettingsRules.Check(site.Settings, _files);
        _pictures.Check(site.Settings, _files.Any(SiteSettings.File));
        var pages = PageReading.Read(plan, sink);
        CheckPages(pages);
        return pages;
    }

    private static IEnumerable<SiteText> TextsOf(Edition edition) =>
        edition.Introduction is { } introduction ? [.. edition.Pages, introduction] : edition.Pages;

    private void Check(SitePosting placed)
    {
        var file = _files.Posting(placed.Posting.File);
        PostingRules.Check(new CheckedPosting(site, placed, file, sink));
        if (placed.State != PostingState.Closed)
        {
            TextRules.Check(new CheckedText(file, placed.Posting.Body, placed.Posting.BodyLine));
            _pictures.Check(placed.Posting.Image, file);
        }
    }

    private void Check(SiteText text)
    {
        var file = _files.Page(text.Page.File);
        TextRules.Check(new CheckedText(file, text.Page.Body, text.Page.BodyLine));
        _pictures.Check(text.Page.Image, file);
    }

    private void CheckPages(IReadOnlyDictionary<string, RenderedPage> pages)
    {
        var links = new LinkRules(site, plan, pages);
        var markup = new JobMarkupRules(site);
        RenderedPage[] inOrder = [.. pages.Values];
        var findings = new Finding[inOrder.Length][];
        Parallel.For(0, inOrder.Length, i =>
            findings[i] = [.. links.Check(inOrder[i]), .. PageRules.Check(inOrder[i]), .. markup.Check(inOrder[i])]);
        new FindingReport(_files, site.Permalinks).Report(findings.SelectMany(ofPage => ofPage));
    }
}
