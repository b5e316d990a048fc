using CareersSite.Configuration;
using CareersSite.Content;
using CareersSite.Model;

namespace CareersSite.Feeds;

/// <summary>A job in one of its places, as the XML feeds of job boards list it.</summary>
/// <param name="Place">Empty for a fully remote job of which only the country is known.</param>
/// <param name="Reference">Unique per place, and the same for ever.</param>
public sealed record FeedJob(SitePosting Posting, Place Place, string Reference)
{
    /// <summary>Every open posting that has a date, newest first, once for each place, else once for each country of a remote one.</summary>
    public static IEnumerable<FeedJob> Of(Site site) => site.Editions
        .SelectMany(edition => edition.Newest.Where(posting => posting.Posting.Date is not null))
        .SelectMany(Of);

    private static IEnumerable<FeedJob> Of(SitePosting posting)
    {
        var job = posting.Posting;
        var places = job.Places.Count > 0 ? job.Places : [.. job.RemoteCountries.Select(country => new Place { Country = country }).DefaultIfEmpty(new Place())];
        return places.Select((place, index) => new FeedJob(posting, place, index == 0 ? IdOf(job) : $"{IdOf(job)}-{Slug.Of($"{place.Key} {place.Country}")}"));
    }

    /// <summary>Translations of a job share its id, so the language tells their references apart.</summary>
    private static string IdOf(Posting job) => $"{job.Id}-{job.Language}";

    /// <summary>The newest date of the content, never the build's clock.</summary>
    public static DateTimeOffset Newest(IReadOnlyList<FeedJob> jobs) =>
        jobs.Count == 0 ? DateTimeOffset.UnixEpoch : jobs.Max(job => job.Posting.Posting.Changed!.Value.Start);
}
