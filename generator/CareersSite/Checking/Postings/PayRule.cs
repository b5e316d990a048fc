using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Diagnostics.Catalogue;

namespace CareersSite.Checking.Postings;

/// <summary>Pay is stated where the site's own list <c>pay_transparency</c> asks for it.</summary>
public static class PayRule
{
    public static void Check(CheckedPosting posting)
    {
        var job = posting.Posting;
        if ((job.Salary?.Min ?? job.Salary?.Max) is not null)
        {
            return;
        }

        if (posting.Site.Settings.PayTransparency.FirstOrDefault(listed => IsDoneIn(job, listed.Trim())) is { } area)
        {
            posting.Report(
                CandidateProblems.PayMissing,
                "salary",
                $"the posting names no pay, which 'pay_transparency' in site.yml asks for in {area}",
                "Add a line such as 'salary: 62,000–72,000 EUR per year'.");
        }
    }

    /// <param name="area">A country (<c>DE</c>) or a region (<c>US-CO</c>).</param>
    private static bool IsDoneIn(Posting job, string area) =>
        job.Places.Any(place => IsIn(place, area))
        || (job.Remote == RemoteWork.Fully && job.RemoteCountries.Any(country => Is(country, area) || IsRegionOf(country, area)));

    private static bool IsIn(Place place, string area) =>
        place.Country is { } country && (Is(country, area) || (place.Region is { } region && Is(Regions.CodeOf(country, region), area)));

    /// <summary>Who may work from anywhere in a country may do so in each of its regions.</summary>
    private static bool IsRegionOf(string country, string area) => area.StartsWith(country + "-", StringComparison.OrdinalIgnoreCase);

    private static bool Is(string a, string b) => a.Equals(b, StringComparison.OrdinalIgnoreCase);
}
