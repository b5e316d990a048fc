using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareersSite.Importing.Documents;

namespace CareersSite.Importing.Reading.Html;

/// <summary>HTML → its document. Scripts are not run, and nothing is fetched.</summary>
internal static class HtmlSource
{
    /// <summary>A part of a page, as boards keep it.</summary>
    /// <exception cref="HtmlTooLargeException">It is more than is read.</exception>
    public static SourceDocument Fragment(string html, Uri? address)
    {
        var document = Page(html, keepsLines: false);
        return document.Body is { } body ? HtmlText.Of(body, address) : SourceDocument.Empty;
    }

    /// <param name="keepsLines">Whether elements know the line on which they begin.</param>
    /// <exception cref="HtmlTooLargeException">It is more than is read.</exception>
    public static IHtmlDocument Page(string html, bool keepsLines)
    {
        if (HtmlLimits.Exceeded(html) is { } excess)
        {
            throw new HtmlTooLargeException(excess);
        }

        return new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = keepsLines }).ParseDocument(html);
    }
}

/// <summary>HTML that is more than is read.</summary>
internal sealed class HtmlTooLargeException(string excess) : Exception(excess);
