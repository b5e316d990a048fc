using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Markup;

namespace CareersSite.Model;

/// <summary>A posting in its place on the site: its state, its address, its body as HTML.</summary>
public sealed class SitePosting(Posting posting, PostingState state, string prefix, MarkdownRenderer markdown)
{
    private const int SummaryLength = 180;

    private Html? _body;
    private string? _summary;

    public Posting Posting { get; } = posting;

    public PostingState State { get; } = state;

    public Address Address { get; } = Permalinks.Posting(prefix, posting.Slug);

    public bool IsOpen => State.IsOpen();

    /// <summary>The body as HTML: made when first asked for, then kept.</summary>
    public Html Body(DiagnosticSink sink) =>
        _body ??= markdown.Render(new MarkdownSource(Posting.File, Posting.Body, Posting.BodyLine), sink);

    /// <summary>The posting's own summary, else the first sentences of its body.</summary>
    public string Summary(DiagnosticSink sink) =>
        _summary ??= Posting.Summary ?? Body(sink).FirstSentences(SummaryLength);

    /// <summary>The way to apply in prose, as HTML; empty where there is none.</summary>
    public Html ApplyInstructions(DiagnosticSink sink) => Posting.ApplyInstructions is { } text
        ? markdown.Render(new MarkdownSource(Posting.File, System.Text.Encoding.UTF8.GetBytes(text), FirstLine: 1), sink)
        : Html.Empty;
}
