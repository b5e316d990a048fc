using System.Text;
using CareersSite.Serving.Pages;

namespace CareersSite.Serving.Live;

/// <summary>Adds the script that keeps a page up to date. As a file of its own, it needs nothing that a strict page forbids.</summary>
public static class LiveScript
{
    /// <param name="files">The mark of the files that the page shows, as it was made.</param>
    /// <returns>The page with the script at the end of its body.</returns>
    public static byte[] AddTo(ServedPage page, string files)
    {
        var body = page.Body.Span;
        var end = body.LastIndexOf("</body>"u8);
        var at = end < 0 ? body.Length : end;
        var script = Encoding.UTF8.GetBytes($"<script src=\"/_live/client.js\" defer data-mark=\"{page.Mark}\" data-files=\"{files}\"></script>\n");
        return [.. body[..at], .. script, .. body[at..]];
    }
}
