using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Markup;

/// <summary>A picture that a page would load from another server, which then learns who reads the page.</summary>
internal static class ForeignPicture
{
    private const int LongestShown = 60;

    public static void Report(string url, SourcePlace place, DiagnosticSink sink) => sink.Report(
        PostingProblems.ForeignPicture,
        place,
        $"the picture '{(url.Length > LongestShown ? url[..LongestShown] + "…" : url)}' lies on another server, so the page links to it and does not show it",
        "Put the picture into content/static, and write its path from there, such as '/pictures/team.jpg'.");
}
