using CareersSite.Diagnostics;
using CareersSite.Planning;
using CareersSite.Serving.Pages;

namespace CareersSite.Serving;

/// <summary>The site as it was at one moment: each change of a file makes a new one.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Report">What was wrong when it was read.</param>
/// <param name="Sink">Takes what comes to light later, when pages are made.</param>
public sealed record SiteVersion(int Number, LoadedSite Loaded, DiagnosticReport Report, DiagnosticSink Sink)
{
    /// <summary>What browsers have on their pages besides the pages: path → a mark that changes with the bytes.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = Loaded is { Site: { } site, Plan: { } plan }
        ? PageFiles.MarksOf(site, plan)
        : new Dictionary<string, string>();

    /// <summary>One mark for all <see cref="Files"/>.</summary>
    public string FilesMark => field ??= ContentMark.Of(Files);
}
