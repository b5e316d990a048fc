using System.Text;
using System.Text.RegularExpressions;
using CareersSite.Content.Pictures;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;
using CareersSite.Timing;
using CareersSite.Yaml;
using Markdig.Renderers;
using Markdig.Syntax;

namespace CareersSite.Markup;

/// <summary>Markdown → safe HTML. One instance serves all threads.</summary>
/// <param name="basePath">The path under which the site lies, with <c>/</c> at both ends.</param>
/// <param name="origin">The site's own scheme, host and port, without a <c>/</c> at the end; empty where it is not known.</param>
/// <param name="pictures">Those whose size a page can state; null where none is known.</param>
public sealed partial class MarkdownRenderer(string basePath, string origin = "", SitePictures? pictures = null)
{
    [ThreadStatic]
    private static HtmlRenderer? _renderer;

    private readonly LinkRule _links = new(basePath, origin);
    private readonly PictureSizes _sizes = new(basePath, pictures);

    /// <summary>The HTML of a body; links and markup that may not stand in it are left out and reported.</summary>
    public Html Render(MarkdownSource source, DiagnosticSink sink)
    {
        using var lap = PhaseClock.In(Phase.Markdown);
        lap.Count(source.Utf8.Length);
        try
        {
            return RenderWithin(source, sink);
        }
        catch (TextTooComplexException beyond)
        {
            sink.Report(PostingProblems.TextTooComplex, source.At(beyond.Line, 0), $"this text cannot be made into a page: {beyond.Message}");
            return Html.Empty;
        }
    }

    private Html RenderWithin(MarkdownSource source, DiagnosticSink sink)
    {
        var document = MarkdownTree.Parse(source.Utf8);
        if (document.Count == 0)
        {
            return Html.Empty;
        }

        var headings = BodyHeadings.Prepare(document);
        var hasRawHtml = new SafeLinks(_links, _sizes, source, sink).Review(document);
        var html = PrintableText.Of(WithoutInlineStyle(Write(document)));
        if (hasRawHtml)
        {
            html = new HtmlSanitizer(_links, source, sink).Clean(html);
        }

        var filled = WithoutEmptyHeadings(html, ref headings);
        return new Html(Encoding.UTF8.GetBytes(WithTablesForAll(filled)), headings);
    }

    /// <summary>A heading of which nothing was left would be read out as one and say nothing.</summary>
    private static string WithoutEmptyHeadings(string html, ref IReadOnlyList<Heading> headings)
    {
        if (!html.Contains("></h", StringComparison.Ordinal))
        {
            return html;
        }

        var gone = new HashSet<string>(StringComparer.Ordinal);
        var filled = EmptyHeading().Replace(html, match =>
        {
            gone.Add(match.Groups["id"].Value);
            return "";
        });
        headings = gone.Count == 0 ? headings : [.. headings.Where(heading => !gone.Contains(heading.Id))];
        return filled;
    }

    [GeneratedRegex(@"<(?<name>h[1-6])(?: (?:id=""(?<id>[^""]*)"")?[^>]*)?></\k<name>>\n?")]
    private static partial Regex EmptyHeading();

    /// <summary>The alignment of a table's cells as a class: pages hold no inline style, so that a strict content security policy can stand.</summary>
    private static string WithoutInlineStyle(string html) => html.Contains(" style=\"text-align: ", StringComparison.Ordinal)
        ? html.Replace(" style=\"text-align: right;\"", " class=\"right\"", StringComparison.Ordinal)
            .Replace(" style=\"text-align: center;\"", " class=\"center\"", StringComparison.Ordinal)
            .Replace(" style=\"text-align: left;\"", "", StringComparison.Ordinal)
        : html;

    /// <summary>
    /// A wide table scrolls inside a box of its own, which the keyboard must reach too; the page itself never scrolls sideways.
    /// A cell without words heads nothing, so it is not read out as a heading.
    /// </summary>
    private static string WithTablesForAll(string html) => html.Contains("<table", StringComparison.Ordinal)
        ? EmptyHeadCell().Replace(html, "<td${attributes}></td>")
            .Replace("<table", "<div class=\"scroll\" tabindex=\"0\"><table", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal)
        : html;

    [GeneratedRegex("<th(?<attributes>(?: [^>]*)?)></th>")]
    private static partial Regex EmptyHeadCell();

    /// <summary>A renderer knows dozens of parts of the language, so each thread makes one and keeps it.</summary>
    private static string Write(MarkdownDocument document)
    {
        var renderer = _renderer ??= MakeRenderer();
        renderer.Render(document);
        var text = ((StringWriter)renderer.Writer).GetStringBuilder();
        var html = text.ToString();
        text.Clear();
        return html;
    }

    private static HtmlRenderer MakeRenderer()
    {
        var renderer = new HtmlRenderer(new StringWriter(CultureInfo.InvariantCulture));
        MarkdownTree.Pipeline.Setup(renderer);
        return renderer;
    }
}
