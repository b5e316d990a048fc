namespace CareersSite.Scriban.Values;

/// <summary>Turns HTML that a host writes itself into text, for the rare template that works on it as a string.</summary>
internal static class HtmlText
{
    public static string Read(IHtmlContent content)
    {
        if (content is CapturedHtml captured)
            return captured.ToString();
        using var buffer = new CharBuffer();
        content.WriteTo(buffer);
        return buffer.ToString();
    }
}
