using CareersSite.Diagnostics;
using CareersSite.Planning;

namespace CareersSite.Commands;

/// <summary>What <c>check</c> says at its end: what it looked at, and what came of it.</summary>
public static class CheckSummary
{
    public static void Print(LoadedSite loaded, DiagnosticReport report, TextWriter to)
    {
        if (loaded is { Site: { } site, Plan: { } plan })
        {
            var postings = site.Editions.Sum(edition => edition.Postings.Count);
            to.Write($"Checked {Wording.Count(postings, "posting")} and all {Wording.Count(plan.Outputs.Count, "file")} of the site: {Counts(report)}.\n");
        }
        else
        {
            to.Write($"The pages were not looked at, because the site cannot be built yet: {Counts(report)}.\n");
        }
    }

    private static string Counts(DiagnosticReport report) =>
        $"{Wording.Count(report.Errors, "error")}, {Wording.Count(report.Warnings, "warning")}, {Wording.Count(report.Notes, "note")}";
}
