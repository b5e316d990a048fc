using CareersSite.Content;
using CareersSite.Diagnostics;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking.Postings;

/// <summary>
/// A title is the job's title and nothing else:
/// https://developers.google.com/search/docs/appearance/structured-data/job-posting#job-posting-definition
/// </summary>
public static class TitleRules
{
    public static void Check(CheckedPosting posting)
    {
        var title = posting.Posting.Title;
        Report(posting, TitleProblems.Shouts, TitleText.Shout(title), "shouts", "Write it as in a sentence.");
        Report(
            posting, TitleProblems.HoldsCode,
            CodeIn(posting.Posting),
            "is a number of your own, which belongs under 'id'",
            "Leave it out of the title.");
        Report(posting, TitleProblems.HoldsPay, TitleText.Pay(title), "is pay, which belongs under 'salary'", "Leave it out of the title.");
        Report(
            posting, TitleProblems.HoldsCompany,
            TitleText.Words(title, posting.CompanyName),
            "is the company, which every page names",
            "Leave it out of the title.");
        Report(
            posting, TitleProblems.HoldsPlace,
            PlaceIn(posting.Posting),
            "is the place, which stands beside the title anyway",
            "Leave it out of the title.");
    }

    /// <param name="found">The part of the title that is meant; null where nothing is wrong.</param>
    private static void Report(CheckedPosting posting, DiagnosticKind kind, string? found, string fault, string hint)
    {
        if (found is not null)
        {
            posting.File.ReportPart(kind, "title", found, $"'{found}' in the title {fault}", hint);
        }
    }

    /// <summary>The posting's own id, where that is no plain word; else what looks like a number of a job.</summary>
    private static string? CodeIn(Posting job) =>
        (job.StatedId is { } id && id.Any(char.IsAsciiDigit) ? TitleText.Words(job.Title, id) : null) ?? TitleText.Code(job.Title);

    private static string? PlaceIn(Posting job) => job.Places
        .SelectMany(place => new[] { place.Title ?? place.Name, place.City })
        .Select(name => name is null ? null : TitleText.Words(job.Title, name))
        .FirstOrDefault(found => found is not null);
}
