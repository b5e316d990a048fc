namespace CareersSite.Scriban.Values;

/// <summary>What a <c>capture</c> took. As in the reference it is an object of its own: no two captures are equal.</summary>
internal sealed class CapturedHtml(string html) : IHtmlContent
{
    public void WriteTo(CharBuffer output) => output.Append(html);

    public override string ToString() => html;
}
