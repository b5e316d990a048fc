using Microsoft.AspNetCore.StaticFiles;

namespace CareersSite.Serving.Pages;

/// <summary>What a good web server says of our files.</summary>
public static class MediaTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string path)
    {
        if (IsFeed(path))
        {
            return "application/feed+json; charset=utf-8";
        }

        if (path.EndsWith("feed.xml", StringComparison.Ordinal))
        {
            return "application/atom+xml; charset=utf-8";
        }

        var type = Known.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        return type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "image/svg+xml" ? type + "; charset=utf-8" : type;
    }

    private static bool IsFeed(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal) && (path.EndsWith("feed.json", StringComparison.Ordinal) || path.Contains("feed/", StringComparison.Ordinal));
}
