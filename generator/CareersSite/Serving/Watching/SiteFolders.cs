using CareersSite.Configuration;
using CareersSite.Diagnostics;
using CareersSite.Files;
using CareersSite.Theming;

namespace CareersSite.Serving.Watching;

/// <summary>Where the files lie that a site is made of.</summary>
public static class SiteFolders
{
    public const string Content = "content";

    /// <summary>All of them, as they are at this moment.</summary>
    public static IEnumerable<SiteFile> Files(RootFolder root)
    {
        // What keeps a folder from being read is reported when the site is.
        var ignored = new DiagnosticSink();
        return [.. root.Find(SiteSettings.File), .. root.List(Content, ignored), .. root.List(ThemeFiles.Folder, ignored)];
    }
}
