using CareersSite.Diagnostics;
using CareersSite.Planning;

namespace CareersSite.Commands;

/// <summary>What <c>check</c> says at its end: what it looked at, and what came of it.</summary>
public static class CheckSummary
{
    /// <param name="layouts">How many layouts of the theme were rendered with hostile texts; 0 where nobody asked.</param>
    public static void Print(LoadedSite loaded, DiagnosticReport report, int layouts, TextWriter to)
    {
        if (loaded is { Site: { } site, Plan: { } plan })
        {
            var postings = site.Editions.Sum(edition => edition.Postings.Count);
            to.Write($"Checked {Wording.Count(postings, "posting")} and all {Wording.Count(plan.Outputs.Count, "file")} of the site{ThemeToo(layouts)}: {Counts(report)}.\n");
        }
        else
        {
            to.Write($"The pages were not looked at, because the site cannot be built yet{ThemeToo(layouts)}: {Counts(report)}.\n");
        }
    }

    private static string ThemeToo(int layouts) => layouts == 0 ? "" : $", and {Wording.Count(layouts, "layout")} of its theme with hostile texts";

    private static string Counts(DiagnosticReport report) =>
        $"{Wording.Count(report.Errors, "error")}, {Wording.Count(report.Warnings, "warning")}, {Wording.Count(report.Notes, "note")}";
}
