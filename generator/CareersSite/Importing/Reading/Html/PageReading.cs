using System.Text.Json;
using AngleSharp.Html.Dom;
using CareersSite.Configuration;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Reading.Boards;
using CareersSite.Importing.Reading.Schema;

namespace CareersSite.Importing.Reading.Html;

/// <summary>A saved page: the JobPostings that it carries for search engines, and its text for where it has none.</summary>
internal sealed class PageReading
{
    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    private readonly IHtmlDocument _page;
    private readonly LeftOut _leftOut = new();

    /// <exception cref="HtmlTooLargeException">It is more than is read.</exception>
    public PageReading(string html)
    {
        _page = HtmlSource.Page(html, keepsLines: true);
        Address = LinkTarget.Page(
            _page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            ?? _page.QuerySelector("meta[property='og:url']")?.GetAttribute("content"));
        Language = _page.DocumentElement?.GetAttribute("lang");
    }

    /// <summary>Where the page says that it lives; null where it does not.</summary>
    public Uri? Address { get; }

    public string? Language { get; }

    /// <summary>The jobs that the page describes for search engines.</summary>
    public IReadOnlyList<BoardJob> Jobs(SiteSettings settings)
    {
        var jobs = new List<BoardJob>();
        foreach (var script in _page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var data = JsonDocument.Parse(script.TextContent, Options);
                jobs.AddRange(JobPostings.In(data.RootElement).Select(job => WithAddress(JobPostings.Read(job, settings, Language))).ToList());
            }
            catch (JsonException)
            {
                // Browsers and search engines pass over such a block too; its text is on the page as well.
                _leftOut.Say("data for search engines that cannot be read");
            }
        }

        return jobs is [{ Text.Lines.Count: 0 } only] ? [only with { Text = Text() }] : jobs;
    }

    /// <summary>The text of the page, without what stands around it.</summary>
    public SourceDocument Text()
    {
        var document = HtmlMain.Of(_page) is { } main ? HtmlText.Of(main, Address) : SourceDocument.Empty;
        return document with { Language = Language, LeftOut = [.. document.LeftOut, .. _leftOut.Words] };
    }

    private BoardJob WithAddress(BoardJob job) => job with { Address = job.Address ?? Address?.AbsoluteUri };
}
