using System.Net;
using System.Text;
using CareersSite.Importing.Documents;
using CareersSite.Importing.Reading.Html;
using CareersSite.Importing.Reading.Text;

namespace CareersSite.Importing.Reading.Boards;

/// <summary>The text of a job of another system, which is HTML, or plain where that is all there is.</summary>
internal static class BoardText
{
    /// <param name="parts">HTML, one below the other; blank ones are passed over.</param>
    public static SourceDocument OfHtml(IEnumerable<string?> parts, string? address)
    {
        var html = string.Join('\n', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return html.Length == 0 ? SourceDocument.Empty : HtmlSource.Fragment(html, LinkTarget.Page(address));
    }

    /// <summary>The text, whether it is HTML or not.</summary>
    public static SourceDocument Of(string? text, string? address)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return SourceDocument.Empty;
        }

        return HtmlSigns.Few(text)
            ? HtmlSource.Fragment(text, LinkTarget.Page(address))
            : PastedText.Read(text, isMarkdown: false).WithoutNumbers();
    }

    /// <summary>HTML whose signs were written as references; HTML that was not is left as it is.</summary>
    public static string? Unescaped(string? html) =>
        html is not null && !html.Contains('<', StringComparison.Ordinal) ? WebUtility.HtmlDecode(html) : html;

    /// <summary>A section, as HTML.</summary>
    /// <param name="content">HTML.</param>
    public static string Section(string? heading, string? content)
    {
        var html = new StringBuilder();
        if (!string.IsNullOrWhiteSpace(heading))
        {
            html.Append("<h2>").Append(WebUtility.HtmlEncode(heading.Trim())).Append("</h2>");
        }

        return html.Append(content).ToString();
    }
}
