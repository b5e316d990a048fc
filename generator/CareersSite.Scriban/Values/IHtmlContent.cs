namespace CareersSite.Scriban;

/// <summary>HTML that the host has ready, written raw: it goes from where it lies straight into the page.</summary>
public interface IHtmlContent
{
    void WriteTo(CharBuffer output);
}
