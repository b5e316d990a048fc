using System.Globalization;
using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Model;

namespace CareersSite.Tests.Importing;

/// <summary>
/// What schema.org's JobPosting can say of a job, as text, so that two can be compared. It has no word for a team, partly remote work, the
/// questions of an application, the most experience that is wanted, nor for what is the site's own: featured, weight, aliases, extra.
/// </summary>
internal sealed record SameJob(string Id, string Title, string Dates, string Where, string Terms, string Person, string Company, string Text)
{
    /// <summary>What the feed says beside the markup: tags, where to apply, when it changed.</summary>
    public string Feed { get; private init; } = "";

    public static SameJob OfFeed(SitePosting posting)
    {
        var job = posting.Posting;
        return OfPage(posting) with
        {
            // An address to write to stands on the page alone.
            Feed = string.Join('\n', string.Join('|', job.Tags), job.Apply is { IsEmail: false } apply ? apply.Url : "", job.Changed?.Start.ToString("O", CultureInfo.InvariantCulture)),
        };
    }

    public static SameJob OfPage(SitePosting posting)
    {
        var job = posting.Posting;
        return new SameJob(
            job.Id,
            job.Title,
            $"{job.Date} {job.ValidThrough} {(DateOnly.TryParse(job.StartDate, CultureInfo.InvariantCulture, out _) ? job.StartDate : "")}",
            $"{string.Join('|', job.Places)} {(job.Remote == RemoteWork.Fully ? string.Join(',', job.RemoteCountries) : "")}",
            $"{string.Join('|', job.EmploymentTypes)} {Pay(job.Salary)} {job.Hours} {job.Openings} {job.Industry} {string.Join('|', job.Benefits)}",
            $"{job.Experience?.Min} {string.Join('|', EducationText.Parse(job.Education))} {string.Join('|', job.Skills)}",
            $"{job.Organization?.Name} {job.Department} {job.Contact?.Replace(",", "", StringComparison.Ordinal)}",
            string.Join(' ', posting.Body(new DiagnosticSink()).ToPlainText().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    private static string Pay(Salary? pay) => pay is { IsComplete: true } ? $"{pay.Min}–{pay.Max} {pay.Currency} {pay.Unit}" : "";
}
