namespace CareersSite.Model;

/// <summary>
/// What a page may load and run: files of the site itself, and nothing else (https://www.w3.org/TR/CSP3/). The theme states it in
/// every page, and <c>_headers</c> for hosts that read it. Inline styles and scripts are among what is refused.
/// </summary>
public static class SecurityPolicy
{
    /// <summary>For a <c>meta</c> element. The empty icon of a site without one is a <c>data:</c> address.</summary>
    public const string OfPages =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>For a header, which alone can say who may show the page in a frame.</summary>
    public const string OfHeaders = OfPages + "; frame-ancestors 'none'";
}
