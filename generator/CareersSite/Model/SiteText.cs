using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Markup;

namespace CareersSite.Model;

/// <summary>A content page in its place on the site.</summary>
public sealed class SiteText(ContentPage page, string prefix, MarkdownRenderer markdown)
{
    private const int SummaryLength = 180;

    private Html? _body;

    public ContentPage Page { get; } = page;

    public Address Address { get; } = page.IsIntroduction ? Permalinks.Home(prefix) : Permalinks.Page(prefix, page.Slug);

    public Html Body(DiagnosticSink sink) => _body ??= markdown.Render(new MarkdownSource(Page.File, Page.Body, Page.BodyLine), sink);

    public string Summary(DiagnosticSink sink) => Page.Summary ?? Body(sink).FirstSentences(SummaryLength);
}
